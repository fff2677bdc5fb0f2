import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { readText, textReader } from '../../src/read/index.js';

const html = await textReader('html');
const BODY = ['第一条　为了加强湿地保护，制定本规定。', '第二条　本规定自公布之日起施行。'];
const titleOf = (head: string): string => parse(readText(`${head}\n\n${BODY.join('\n')}`)).title;

describe('a title in several lines', () => {
  it.each([
    ['国务院办公厅关于\n加强湿地保护的意见'],
    ['国务院办公厅关于加强湿地\n保护工作的意见'],
    ['关于修改《云岭市湿地条例》\n的决定'],
    ['最高人民法院　最高人民检察院\n关于办理湿地案件适用法律\n若干问题的解释'],
  ])('%s is one name', (head) => {
    expect(titleOf(head)).toBe(head.replaceAll('\n', ''));
  });

  it('with <br> is the same', () => {
    const page = `<h1>国务院办公厅关于<br>加强湿地保护的意见</h1>${BODY.map((one) => `<p>${one}</p>`).join('')}`;
    expect(parse(html(page)).title).toBe('国务院办公厅关于加强湿地保护的意见');
  });

  it.each([
    ['关于《云岭市湿地条例（草案）》的说明\n云岭市湿地条例'],
    ['关于印发云岭市湿地条例的通知\n云岭市湿地条例'],
    ['市司法局负责人关于湿地答记者问，见第二版。\n云岭市湿地条例'],
  ])('%s is not one', (head) => {
    expect(titleOf(head)).toBe('云岭市湿地条例');
  });
});

describe('what a site prints under a title', () => {
  it.each([['发布时间：2024-12-03　浏览次数：123'], ['2024年12月03日08:15 | 来源：云岭日报']])(
    '%s is not part of the 题注',
    (line) => {
      const note = '（2024年11月8日云岭市人民政府第36次常务会议通过）';
      const { children } = parse(readText(`云岭市湿地条例\n\n${line}\n\n${note}\n\n${BODY.join('\n')}`));
      const blocks = children.slice(0, 3).map((child) => ('reason' in child ? child.reason : child.type));
      expect(blocks).toEqual(['title', 'navigation', 'history']);
    },
  );
});
