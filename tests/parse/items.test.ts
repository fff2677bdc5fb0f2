import { describe, expect, it } from 'vitest';
import { shape } from './shape.js';

/** The 款 项 目 of 第一条, without the prefix of their ids. */
function parts(text: string): string[] {
  return shape(text)
    .filter((line) => line.startsWith('art-1/'))
    .map((line) => line.slice('art-1/'.length));
}

describe('项', () => {
  it('stand in the 款 that leads into them', () => {
    expect(parts('第一条　有下列情形之一的：\n（一）甲；\n（二）乙。\n第二条　丙。')).toEqual([
      'para-1 有下列情形之一的：',
      'para-1/item-1 （一） 甲；',
      'para-1/item-2 （二） 乙。',
    ]);
  });

  it('are followed by the next 款', () => {
    expect(parts('第一条　应当：\n（一）甲；\n（二）乙。\n前款规定的期限为三十日。\n第二条　丙。')).toEqual([
      'para-1 应当：',
      'para-1/item-1 （一） 甲；',
      'para-1/item-2 （二） 乙。',
      'para-2 前款规定的期限为三十日。',
    ]);
  });

  it('begin anew in the next 款', () => {
    expect(parts('第一条　应当：\n（一）甲；\n（二）乙。\n不得：\n（一）丙；\n（二）丁。')).toEqual([
      'para-1 应当：',
      'para-1/item-1 （一） 甲；',
      'para-1/item-2 （二） 乙。',
      'para-2 不得：',
      'para-2/item-1 （一） 丙；',
      'para-2/item-2 （二） 丁。',
    ]);
  });

  it('may have a paragraph between them', () => {
    expect(parts('第一条　应当：\n（一）甲。\n这里说明甲。\n（二）乙。\n前款规定的期限为三十日。')).toEqual([
      'para-1 应当：',
      'para-1/item-1 （一） 甲。',
      'para-1/item-1/para-2 这里说明甲。',
      'para-1/item-2 （二） 乙。',
      'para-2 前款规定的期限为三十日。',
    ]);
  });

  it.each([
    ['(一)', '(二)'],
    ['㈠', '㈡'],
    ['①', '②'],
    ['1.', '2.'],
    ['1．', '2．'],
    ['１．', '２．'],
    ['1、', '2、'],
    ['（1）', '（2）'],
    ['⑴', '⑵'],
    ['⒈', '⒉'],
    ['（一） ', '（二） '],
  ])('are read from %s and %s', (first, second) => {
    expect(parts(`第一条　应当：\n${first}甲；\n${second}乙。`)).toEqual([
      'para-1 应当：',
      `para-1/item-1 ${first.trim()} 甲；`,
      `para-1/item-2 ${second.trim()} 乙。`,
    ]);
  });

  it('hold 目', () => {
    expect(
      parts('第一条　应当：\n（一）甲，包括：\n1．甲一；\n2．甲二；\n（二）乙，包括：\n1．乙一。'),
    ).toEqual([
      'para-1 应当：',
      'para-1/item-1 （一） 甲，包括：',
      'para-1/item-1/sub-1 1． 甲一；',
      'para-1/item-1/sub-2 2． 甲二；',
      'para-1/item-2 （二） 乙，包括：',
      'para-1/item-2/sub-1 1． 乙一。',
    ]);
  });

  it.each([
    '规定处罚的种类和幅度；',
    '前款规定以外的其他情形；',
    '第二款规定的情形；',
    '前两项规定以外的情形；',
    '项目建议书；',
    '和解协议；',
    '的士经营许可；',
  ])('may begin with the words %s', (words) => {
    expect(
      parts(`第一条　应当载明下列事项：\n（一）名称；\n（二）${words}\n（三）住所。\n第二条　甲。`),
    ).toEqual([
      'para-1 应当载明下列事项：',
      'para-1/item-1 （一） 名称；',
      `para-1/item-2 （二） ${words}`,
      'para-1/item-3 （三） 住所。',
    ]);
  });

  it('are not what is referred to at the head of a line', () => {
    expect(
      parts('第一条　应当：\n（一）甲；\n（二）乙。\n有前款第（一）项、第\n（二）项规定情形的，从重处罚。'),
    ).toEqual([
      'para-1 应当：',
      'para-1/item-1 （一） 甲；',
      'para-1/item-2 （二） 乙。',
      'para-2 有前款第（一）项、第（二）项规定情形的，从重处罚。',
    ]);
  });

  it('may stand in the last article after a word that web sites use', () => {
    expect(
      parts(
        '第一条　本法下列用语的含义：\n（一）固定污染源，是指甲；\n（二）资金来源：包括财政拨款；\n（三）其他。',
      ),
    ).toEqual([
      'para-1 本法下列用语的含义：',
      'para-1/item-1 （一） 固定污染源，是指甲；',
      'para-1/item-2 （二） 资金来源：包括财政拨款；',
      'para-1/item-3 （三） 其他。',
    ]);
  });
});

describe('项 run into one line', () => {
  it.each([
    ['half-width', '第一条　应当遵循下列原则:(一)坚持甲;(二)坚持乙;(三)坚持丙。', '(', ')', ';', ':'],
    [
      'full-width',
      '第一条　应当遵循下列原则：（一）坚持甲；（二）坚持乙；（三）坚持丙。',
      '（',
      '）',
      '；',
      '：',
    ],
  ])('become items: %s', (_, text, open, close, semicolon, colon) => {
    expect(parts(text)).toEqual([
      `para-1 应当遵循下列原则${colon}`,
      `para-1/item-1 ${open}一${close} 坚持甲${semicolon}`,
      `para-1/item-2 ${open}二${close} 坚持乙${semicolon}`,
      `para-1/item-3 ${open}三${close} 坚持丙。`,
    ]);
  });

  it('go on in the lines below', () => {
    expect(parts('第一条　应当：（一）甲；\n（二）乙；（三）丙。')).toEqual([
      'para-1 应当：',
      'para-1/item-1 （一） 甲；',
      'para-1/item-2 （二） 乙；',
      'para-1/item-3 （三） 丙。',
    ]);
  });

  it('hold 目 that run in, too', () => {
    expect(parts('第一条　应当：\n（一）甲，包括：1.甲一；2.甲二；\n（二）乙。')).toEqual([
      'para-1 应当：',
      'para-1/item-1 （一） 甲，包括：',
      'para-1/item-1/sub-1 1. 甲一；',
      'para-1/item-1/sub-2 2. 甲二；',
      'para-1/item-2 （二） 乙。',
    ]);
  });

  it.each([
    '有前款第（一）项、第（二）项规定情形的，从重处罚。',
    '浓度为1.4，不得高于2.5。',
    '自2025年1月1日起，按照（2024）第1号公告执行。',
    '标准为：1.4亿元以上，2.5亿元以下。',
  ])('are not seen in %s', (words) => {
    expect(parts(`第一条　${words}`)).toEqual([`para-1 ${words}`]);
  });
});
