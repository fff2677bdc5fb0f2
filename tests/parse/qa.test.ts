import { describe, expect, it } from 'vitest';
import { shape } from './shape.js';

describe('questions and answers', () => {
  it.each([
    ['问：', '答：'],
    ['问:', '答:'],
    ['问：', '负责人：'],
    ['记者：', '答：'],
    ['记者问：', '负责同志：'],
    ['【问】：', '【答】：'],
    ['问1：', '答：'],
  ])('%s %s', (question, answer) => {
    const text = `某某负责同志答记者问\n${question}为什么制定《规定》？\n${answer}为了甲。\n也为了乙。\n${question}怎么办？\n${answer}这样办。`;
    expect(shape(text)).toEqual([
      '<title title> 某某负责同志答记者问',
      'qa-1',
      `qa-1/question ${question} 为什么制定《规定》？`,
      `qa-1/answer ${answer}`,
      'qa-1/answer/para-1 为了甲。',
      'qa-1/answer/para-2 也为了乙。',
      'qa-2',
      `qa-2/question ${question} 怎么办？`,
      `qa-2/answer ${answer}`,
      'qa-2/answer/para-1 这样办。',
    ]);
  });

  it('keep a question that nobody answers', () => {
    expect(shape('问：甲？\n答：乙。\n问：丙？')).toEqual([
      'qa-1',
      'qa-1/question 问： 甲？',
      'qa-1/answer 答：',
      'qa-1/answer/para-1 乙。',
      'qa-2',
      'qa-2/question 问： 丙？',
    ]);
  });

  it('do not take the articles they quote for articles', () => {
    const text = '问：第三条说了什么？\n答：第三条规定了甲。\n第四条规定了乙。\n问：还有呢？\n答：没有。';
    expect(shape(text).filter((line) => line.startsWith('art'))).toEqual([]);
  });
});
