import { describe, expect, it } from 'vitest';
import { markdownShape } from './shape.js';

const TWO = ['art-1 第一条', 'art-1/para-1 为了甲。', 'art-2 第二条', 'art-2/para-1 乙。'];

describe('Markdown', () => {
  it.each([
    ['bold numbers', '**第一条**　为了甲。\n\n**第二条**　乙。\n'],
    ['bold numbers without a space', '**第一条**为了甲。\n\n**第二条**乙。\n'],
    ['four spaces', '    第一条　为了甲。\n\n    第二条　乙。\n'],
    ['full-width indents', '　　第一条　为了甲。\n\n　　第二条　乙。\n'],
    ['indents as entities', '&emsp;&emsp;第一条　为了甲。\n\n&emsp;&emsp;第二条　乙。\n'],
    ['entities behind the number', '第一条&emsp;为了甲。\n\n第二条&nbsp;&nbsp;乙。\n'],
    ['list items', '- 第一条　为了甲。\n- 第二条　乙。\n'],
    ['quotations', '> 第一条　为了甲。\n\n> 第二条　乙。\n'],
    ['articles as headings', '### 第一条\n\n为了甲。\n\n### 第二条\n\n乙。\n'],
    ['one 款 to a line', '第一条　为了甲。\n第二条　乙。\n'],
  ])('%s', async (_, text) => {
    expect(await markdownShape(text)).toEqual(TWO);
  });

  it('headings', async () => {
    const text = '# 某某条例\n\n## 第一章 总则\n\n第一条 为了甲。\n\n## 第二章 附则\n\n第二条 乙。\n';
    expect(await markdownShape(text)).toEqual([
      '<title title> 某某条例',
      'chap-1 第一章 «总则»',
      ...TWO.slice(0, 2),
      'chap-2 第二章 «附则»',
      ...TWO.slice(2),
    ]);
  });

  it('a table of contents of links', async () => {
    const text =
      '# 某某条例\n\n- [第一章 总则](#a)\n- [第二章 附则](#b)\n\n## 第一章 总则\n\n第一条 为了甲。\n\n## 第二章 附则\n\n第二条 乙。\n';
    expect(await markdownShape(text)).toEqual([
      '<title title> 某某条例',
      '<toc contents> 第一章总则第二章附则',
      'chap-1 第一章 «总则»',
      ...TWO.slice(0, 2),
      'chap-2 第二章 «附则»',
      ...TWO.slice(2),
    ]);
  });

  it('front matter and comments', async () => {
    expect(
      await markdownShape('---\ntitle: 某某条例\n---\n\n<!-- 未定稿 -->\n\n第一条 为了甲。\n\n第二条 乙。\n'),
    ).toEqual([expect.stringMatching(/^<front front-matter>/u), ...TWO]);
  });

  it('a line of nothing but syntax, which is no page number', async () => {
    const lines = await markdownShape('> 第一条　为了甲。\n>\n> 第二条　乙。\n\n---\n');
    expect(lines.filter((line) => line.includes('page-number'))).toEqual([]);
  });

  it('ordered lists as 项', async () => {
    expect(await markdownShape('第一条 应当：\n\n1. 甲；\n2. 乙。\n')).toEqual([
      'art-1 第一条',
      'art-1/para-1 应当：',
      'art-1/para-1/item-1 1. 甲；',
      'art-1/para-1/item-2 2. 乙。',
    ]);
  });
});
