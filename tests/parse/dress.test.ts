import { describe, expect, it } from 'vitest';
import { markdownShape, parsed, shape } from './shape.js';

const TWO = ['art-1 第一条', 'art-1/para-1 为了甲。', 'art-2 第二条', 'art-2/para-1 乙。'];

describe('the number of an article', () => {
  it.each([
    ['in brackets', '【第一条】为了甲。\n【第二条】乙。'],
    ['before a colon', '第一条：为了甲。\n第二条：乙。'],
    ['before 、', '第一条、为了甲。\n第二条、乙。'],
  ])('is read %s', (_, text) => {
    expect(shape(text)).toEqual(TWO);
  });

  it('is read in traditional characters', () => {
    expect(shape('第一章　總則\n第一節　通則\n第一條　為了甲。\n第二條　乙。')).toEqual([
      'chap-1 第一章 «總則»',
      'chap-1/sec-1 第一節 «通則»',
      'art-1 第一條',
      'art-1/para-1 為了甲。',
      'art-2 第二條',
      'art-2/para-1 乙。',
    ]);
  });
});

describe('条标', () => {
  it('is the title of its article, not wording', () => {
    expect(shape('第一条 【立法目的】为了甲。\n第二条 【适用范围】乙。')).toEqual([
      'art-1 第一条 «立法目的»',
      TWO[1],
      'art-2 第二条 «适用范围»',
      TWO[3],
    ]);
  });

  it('is not what brackets hold further on', () => {
    expect(shape('第一条 依照【2020】5号文件办理。\n第二条 乙。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 依照【2020】5号文件办理。',
      ...TWO.slice(2),
    ]);
  });
});

describe('项 that begin with words of reference', () => {
  it.each(['规定期限内的整改情况；', '与本案当事人有其他关系的；', '第一批名单；'])('stay: %s', (words) => {
    expect(shape(`第一条　包括：\n（一）名称；\n（二）${words}\n（三）住所。`).slice(1)).toEqual([
      'art-1/para-1 包括：',
      'art-1/para-1/item-1 （一） 名称；',
      `art-1/para-1/item-2 （二） ${words}`,
      'art-1/para-1/item-3 （三） 住所。',
    ]);
  });

  it('（三）项 is a reference though （三） would come next', () => {
    expect(
      shape('第一条　包括：\n（一）甲；\n（二）乙。\n依照前条第\n（三）项的规定办理。').slice(1),
    ).toEqual([
      'art-1/para-1 包括：',
      'art-1/para-1/item-1 （一） 甲；',
      'art-1/para-1/item-2 （二） 乙。',
      'art-1/para-2 依照前条第（三）项的规定办理。',
    ]);
  });
});

describe('a list that begins anew in one line', () => {
  it('is the next 款, with the sentence that leads into it', () => {
    const text =
      '第一条　有下列情形之一的，属于情节严重：（一）甲；（二）乙。有下列情形之一的，属于情节特别严重：（一）丙；（二）丁。';
    expect(shape(text).slice(1)).toEqual([
      'art-1/para-1 有下列情形之一的，属于情节严重：',
      'art-1/para-1/item-1 （一） 甲；',
      'art-1/para-1/item-2 （二） 乙。',
      'art-1/para-2 有下列情形之一的，属于情节特别严重：',
      'art-1/para-2/item-1 （一） 丙；',
      'art-1/para-2/item-2 （二） 丁。',
    ]);
  });
});

describe('a quotation', () => {
  it('of several articles in a decision holds no article of the decision', () => {
    const text =
      '关于修改《某某法》的决定\n一、增加二条，作为第九条、第十条：\n“第九条　国家保护甲。\n第十条　国家保护乙。”\n二、删去第十二条。';
    expect(parsed(text).family).toBe('outline');
    expect(shape(text).slice(1)).toEqual([
      'sec-1 一、',
      'sec-1/para-1 增加二条，作为第九条、第十条：',
      'sec-1/para-2 “第九条国家保护甲。',
      'sec-1/para-3 第十条国家保护乙。”',
      'sec-2 二、',
      'sec-2/para-1 删去第十二条。',
    ]);
  });

  it('that is never closed swallows no article, though a number is left out', () => {
    expect(shape('第一条　坚持“党政同责、一岗“双责”。\n第三条　乙。\n第五条　丙。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 坚持“党政同责、一岗“双责”。',
      'art-3 第三条',
      'art-3/para-1 乙。',
      'art-5 第五条',
      'art-5/para-1 丙。',
    ]);
  });
});

describe('an annex', () => {
  it('may have articles of its own, which are not those of the regulation', () => {
    expect(
      shape(
        '第一条　为了甲。\n第二条　乙。\n附件：\n某某登记制度\n第一条　登记应当真实。\n第二条　登记免费。',
      ),
    ).toEqual([...TWO, '<annex annex> 附件：某某登记制度第一条登记应当真实。第二条登记免费。']);
  });

  it('may begin with a Markdown heading', async () => {
    expect(await markdownShape('第一条 为了甲。\n\n第二条 乙。\n\n## 附件一\n\n名单\n')).toEqual([
      ...TWO,
      '<annex annex> 附件一名单',
    ]);
  });
});
