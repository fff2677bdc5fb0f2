import { describe, expect, it } from 'vitest';
import { markdownShape, shape } from './shape.js';

const units = (lines: readonly string[]): string[] => lines.filter((line) => !line.includes('/para'));

describe('a heading', () => {
  it('in two lines is one', () => {
    const text =
      '第四十九条　甲。\n\n第二节　向中华人民共和国请求没收、\n返还违法所得及其他涉案财物\n\n第五十条　乙。';
    expect(units(shape(text))).toEqual([
      'art-49 第四十九条',
      'sec-2 第二节 «向中华人民共和国请求没收、返还违法所得及其他涉案财物»',
      'art-50 第五十条',
    ]);
  });

  it('of a full line goes on in the next', () => {
    const text =
      '第十二章　涉及国家秘密和商业秘密的政府\n信息公开\n第一条　甲。\n第二章　总则\n立法目的\n第二条　乙。';
    expect(shape(text).filter((line) => line.startsWith('chap'))).toEqual([
      'chap-12 第十二章 «涉及国家秘密和商业秘密的政府信息公开»',
      'chap-2 第二章 «总则»',
      'chap-2/para-1 立法目的',
    ]);
  });

  it('may stand on the line below its number', () => {
    expect(units(shape('某某解释\n一、\n管辖\n第一条　甲。\n二、\n回避\n第二条　乙。'))).toEqual([
      '<title title> 某某解释',
      'sec-1 一、 «管辖»',
      'art-1 第一条',
      'sec-2 二、 «回避»',
      'art-2 第二条',
    ]);
  });

  it('is not continued by a sentence', () => {
    expect(shape('第一章　总则\n各级人民政府应当保护环境。\n第一条　甲。').slice(0, 2)).toEqual([
      'chap-1 第一章 «总则»',
      'chap-1/para-1 各级人民政府应当保护环境。',
    ]);
  });

  it('that lost its number is known by its name behind a finished sentence', () => {
    const text =
      '第五章 监督管理\n\n第四十三条 甲。\n\n法律责任\n\n第四十四条 乙。\n第七章 附则\n第四十五条 丙。';
    expect(units(shape(text))).toEqual([
      'chap-5 第五章 «监督管理»',
      'art-43 第四十三条',
      'chap-x «法律责任»',
      'art-44 第四十四条',
      'chap-7 第七章 «附则»',
      'art-45 第四十五条',
    ]);
    expect(units(shape('第一条　违反本法的，依法追究\n法律责任\n第二条　乙。'))).toEqual([
      'art-1 第一条',
      'art-2 第二条',
    ]);
  });

  it('附则 stands beside the 编 of a code', () => {
    const text = '第一编　总则\n第一章　任务\n第一条　甲。\n第二编　分则\n第二条　乙。\n附则\n第三条　丙。';
    expect(units(shape(text))).toEqual([
      'part-1 第一编 «总则»',
      'part-1/chap-1 第一章 «任务»',
      'art-1 第一条',
      'part-2 第二编 «分则»',
      'art-2 第二条',
      'part-x «附则»',
      'art-3 第三条',
    ]);
  });

  it('printed again over each 节, with its 编, opens neither again', async () => {
    const text =
      '## 第一编 总则\n\n### 第二章 管辖\n\n#### 第一节 级别管辖\n\n第一条 甲。\n\n' +
      '## 第一编 总则\n\n### 第二章 管辖\n\n#### 第二节 地域管辖\n\n第二条 乙。\n';
    const lines = (await markdownShape(text)).filter((line) => !line.startsWith('<'));
    expect(units(lines)).toEqual([
      'part-1 第一编 «总则»',
      'part-1/chap-2 第二章 «管辖»',
      'part-1/chap-2/sec-1 第一节 «级别管辖»',
      'art-1 第一条',
      'part-1/chap-2/sec-2 第二节 «地域管辖»',
      'art-2 第二条',
    ]);
  });
});

describe('a caption', () => {
  it('may stand above a page number', () => {
    expect(
      units(shape('第一条　甲。\n二、回避\n\n3\n\n第二条　乙。')).filter((line) => !line.startsWith('<')),
    ).toEqual(['art-1 第一条', 'sec-2 二、 «回避»', 'art-2 第二条']);
  });
});

describe('第八十六条规定…', () => {
  it('is an article where its number would be missing otherwise', () => {
    const text =
      '第八十五条甲。\n第八十六条规定本行政区域特别重大事项的地方性法规，应当由人民代表大会通过。\n第八十七条乙。';
    expect(units(shape(text))).toEqual(['art-85 第八十五条', 'art-86 第八十六条', 'art-87 第八十七条']);
    expect(units(shape(text.replace(/\n/gu, '')))).toEqual([
      'art-85 第八十五条',
      'art-86 第八十六条',
      'art-87 第八十七条',
    ]);
  });

  it('is a 款 where the article itself comes after it', () => {
    const text = '第八十五条甲。\n第八十六条规定的事项除外。\n第八十六条乙。\n第八十七条丙。';
    expect(shape(text).slice(0, 3)).toEqual([
      'art-85 第八十五条',
      'art-85/para-1 甲。',
      'art-85/para-2 第八十六条规定的事项除外。',
    ]);
    expect(units(shape(text))).toEqual(['art-85 第八十五条', 'art-86 第八十六条', 'art-87 第八十七条']);
  });
});

describe('a text in one line', () => {
  it('keeps the captions of a judicial interpretation', () => {
    const text =
      '最高人民法院 最高人民检察院关于适用某某法的解释 2014年12月18日最高人民法院审判委员会第1636次会议通过 一、管辖 第一条 甲。' +
      '二、第一审普通程序 第二条 乙：（一）丙；（二）丁。三、附则 第三条 戊。';
    expect(shape(text).slice(0, 2)).toEqual([
      '<title title> 最高人民法院最高人民检察院关于适用某某法的解释',
      '<note history> 2014年12月18日最高人民法院审判委员会第1636次会议通过',
    ]);
    expect(units(shape(text)).slice(2)).toEqual([
      'sec-1 一、 «管辖»',
      'art-1 第一条',
      'sec-2 二、 «第一审普通程序»',
      'art-2 第二条',
      'sec-3 三、 «附则»',
      'art-3 第三条',
    ]);
  });

  it('keeps 附则 without a number, and chapters without a space', () => {
    const text = '第一编总则第一章任务第一条甲。第二条乙。 第二章犯罪第三条丙。 附则 第四条丁。';
    expect(units(shape(text))).toEqual([
      'part-1 第一编 «总则»',
      'part-1/chap-1 第一章 «任务»',
      'art-1 第一条',
      'art-2 第二条',
      'part-1/chap-2 第二章 «犯罪»',
      'art-3 第三条',
      'part-x «附则»',
      'art-4 第四条',
    ]);
  });

  it('has its name though a date follows at once', () => {
    const text = '某某市环境保护条例2018年3月2日某某市人民代表大会通过第一章总则第一条甲。第二条乙。';
    expect(units(shape(text))).toEqual([
      '<title title> 某某市环境保护条例',
      '<note history> 2018年3月2日某某市人民代表大会通过',
      'chap-1 第一章 «总则»',
      'art-1 第一条',
      'art-2 第二条',
    ]);
  });

  it('may be a part of a code', () => {
    const text =
      '中华人民共和国民法典合同编 第一分编 通则 第一章 一般规定 第四百六十三条 甲。第四百六十四条 乙。';
    expect(units(shape(text))).toEqual([
      '<title title> 中华人民共和国民法典合同编',
      'subpart-1 第一分编 «通则»',
      'subpart-1/chap-1 第一章 «一般规定»',
      'art-463 第四百六十三条',
      'art-464 第四百六十四条',
    ]);
  });

  it('that gives instructions about articles has none', () => {
    const text =
      '为了甲，作如下修改：\n一、将刑法第一百四十五条修改为：“生产不符合标准的，处罚金。”\n二、乙。';
    expect(shape(text).filter((line) => line.startsWith('art-'))).toEqual([]);
    const numbered = '八、修改《某某解释》\n1.将引言修改为：\n“为了甲。”\n2.将第一条修改为：\n“乙。”';
    expect(shape(numbered).filter((line) => line.startsWith('art-'))).toEqual([]);
  });
});

describe('items', () => {
  it('are numbered; what a definition lists without numbers are 款', () => {
    expect(shape('第八条　本法下列用语的含义：\n甲，是指丙。\n乙，是指丁。').slice(1)).toEqual([
      'art-8/para-1 本法下列用语的含义：',
      'art-8/para-2 甲，是指丙。',
      'art-8/para-3 乙，是指丁。',
    ]);
  });

  it('of a list that begins anew in the line of an item are led in by a 款', () => {
    const text =
      '第三条 有下列情形之一的，属于“情节严重”：（一）甲；\n（二）乙。有下列情形之一的，属于“情节特别严重”：（一）丙；\n（二）丁。';
    expect(shape(text)).toEqual([
      'art-3 第三条',
      'art-3/para-1 有下列情形之一的，属于“情节严重”：',
      'art-3/para-1/item-1 （一） 甲；',
      'art-3/para-1/item-2 （二） 乙。',
      'art-3/para-2 有下列情形之一的，属于“情节特别严重”：',
      'art-3/para-2/item-1 （一） 丙；',
      'art-3/para-2/item-2 （二） 丁。',
    ]);
  });
});

describe('what interrupts a text', () => {
  it('① behind a finished sentence is a footnote', () => {
    expect(
      shape(
        '第四百五十二条　本法自1997年10月1日起施行。\n① 刑法修正案的施行日期，依据其规定确定。\n附件一：甲',
      ).slice(2),
    ).toEqual(['<note footnote> ①刑法修正案的施行日期，依据其规定确定。', '<annex annex> 附件一：甲']);
  });

  it('① behind a colon is an item', () => {
    expect(shape('第一条　包括：\n①甲；\n②乙。').slice(1)).toEqual([
      'art-1/para-1 包括：',
      'art-1/para-1/item-1 ① 甲；',
      'art-1/para-1/item-2 ② 乙。',
    ]);
  });

  it('the rows of a table are one block', async () => {
    const drawn = '第一条　标准如下：\n┌──┬──┐\n│级别│数量│\n└──┴──┘\n第二条　乙。';
    expect(shape(drawn).slice(2, 4)).toEqual(['<annex table> ┌──┬──┐│级别│数量│└──┴──┘', 'art-2 第二条']);
    const markdown = '第一条　标准如下：\n\n| 级别 | 数量 |\n| --- | --- |\n| 一级 | 3 |\n\n第二条　乙。\n';
    const tables = (await markdownShape(markdown)).filter((line) => line.startsWith('<'));
    expect(tables).toEqual(['<annex table> 级别数量一级3']);
  });
});
