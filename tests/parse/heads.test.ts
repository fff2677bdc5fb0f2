import { describe, expect, it } from 'vitest';
import { markdownShape, parsed, shape } from './shape.js';

const TWO = ['art-1 第一条', 'art-1/para-1 为了甲。', 'art-2 第二条', 'art-2/para-1 乙。'];
const CHAPTERS = ['chap-1 第一章 «总则»', ...TWO.slice(0, 2), 'chap-2 第二章 «附则»', ...TWO.slice(2)];

/** Without comments and front matter, whose place among the blocks does not matter here. */
async function markdown(text: string): Promise<string[]> {
  return (await markdownShape(text)).filter((line) => !line.startsWith('<front'));
}

describe('目录 in Markdown', () => {
  it('under a heading, with a comment before its entries', async () => {
    const text =
      '# 某某条例\n\n## 目录\n\n<!-- toc -->\n\n- [第一章 总则](#a)\n- [第二章 附则](#b)\n\n' +
      '## 第一章 总则\n\n第一条 为了甲。\n\n## 第二章 附则\n\n第二条 乙。\n';
    expect(await markdown(text)).toEqual([
      '<title title> 某某条例',
      '<toc contents> 目录第一章总则第二章附则',
      ...CHAPTERS,
    ]);
  });

  it('of links, without the word 目录, that begins with 序言', async () => {
    const text =
      '# 中华人民共和国宪法\n\n- [序言](#a)\n- [第一章 总纲](#b)\n\n## 序言\n\n中国是世界上历史最悠久的国家之一。\n\n' +
      '## 第一章 总纲\n\n第一条 为了甲。\n';
    expect(await markdown(text)).toEqual([
      '<title title> 中华人民共和国宪法',
      '<toc contents> 序言第一章总纲',
      'preamble «序言»',
      'preamble/para-1 中国是世界上历史最悠久的国家之一。',
      'chap-1 第一章 «总纲»',
      ...TWO.slice(0, 2),
    ]);
  });
});

describe('a part heading', () => {
  const divisions = async (text: string): Promise<string[]> =>
    (await markdownShape(text)).filter((line) => !line.startsWith('<') && !line.includes('para'));

  it('that is printed over each of its chapters opens no second part', async () => {
    const text =
      '## 第一编 总则\n\n### 第一章 基本规定\n\n第一条 甲。\n\n## 第一编 总则\n\n### 第二章 自然人\n\n第二条 乙。\n\n' +
      '## 第二编 物权\n\n### 第一章 一般规定\n\n第三条 丙。\n';
    expect(await divisions(text)).toEqual([
      'part-1 第一编 «总则»',
      'part-1/chap-1 第一章 «基本规定»',
      'art-1 第一条',
      'part-1/chap-2 第二章 «自然人»',
      'art-2 第二条',
      'part-2 第二编 «物权»',
      'part-2/chap-1 第一章 «一般规定»',
      'art-3 第三条',
    ]);
  });

  it('that bears a number again with other words is a part', async () => {
    const text = '## 第一编 总则\n\n第一条 甲。\n\n## 第一编 物权\n\n第二条 乙。\n';
    expect(await divisions(text)).toEqual([
      'part-1 第一编 «总则»',
      'art-1 第一条',
      'part-1~2 第一编 «物权»',
      'art-2 第二条',
    ]);
  });
});

describe('a head in one line', () => {
  it('of title, 题注 and 目录', () => {
    const text =
      '中华人民共和国体育法主席令第18号1995年8月29日第八届全国人民代表大会常务委员会第十五次会议通过 ' +
      '根据2009年8月27日第十一届全国人民代表大会常务委员会第十次会议修正目 录第一章 总则第二章 附则\n' +
      '第一章 总则\n第一条 为了甲。\n第二章 附则\n第二条 乙。';
    const lines = shape(text);
    expect(lines.slice(-CHAPTERS.length)).toEqual(CHAPTERS);
    expect(lines.filter((line) => line.startsWith('<toc'))).toEqual([
      '<toc contents> 目录第一章总则第二章附则',
    ]);
  });

  it('of 题注, title and 引言 of a judicial interpretation', () => {
    const name = '最高人民法院关于适用某某法若干问题的解释';
    const preamble = '为正确审理某某纠纷案件，根据《中华人民共和国某某法》的有关规定，制定本解释。';
    const text =
      `${name}\n《${name}》已于二〇〇三年三月十九日由最高人民法院审判委员会第1263次会议通过，现予公布，` +
      `自二〇〇三年六月一日起施行。二〇〇三年四月二十八日${name}${preamble}\n第一条 为了甲。\n第二条 乙。`;
    expect(parsed(text).title).toBe(name);
    expect(shape(text).slice(-6)).toEqual(['preamble', `preamble/para-1 ${preamble}`, ...TWO]);
  });
});

describe('a title in two lines', () => {
  it('is one name', () => {
    const text =
      '中华人民共和国外国中央银行\n财产司法强制措施豁免法\n（2005年10月25日第十届全国人民代表大会常务委员会第十八次会议通过）\n\n' +
      '第一条　为了甲。\n第二条　乙。';
    expect(shape(text)).toEqual([
      '<title title> 中华人民共和国外国中央银行财产司法强制措施豁免法',
      '<note history> （2005年10月25日第十届全国人民代表大会常务委员会第十八次会议通过）',
      ...TWO,
    ]);
  });

  it('is not an order and the name below it', () => {
    const text = '中华人民共和国国务院令\n铁路安全管理条例\n\n第一条　为了甲。\n第二条　乙。';
    expect(parsed(text).title).toBe('铁路安全管理条例');
  });
});

describe('a whole statute in one line', () => {
  it('has its title, chapters and articles', () => {
    const text =
      '中华人民共和国某某法 第一章 总则 第一条 为了甲。第二条 违反第一条规定的，责令改正。第二章 法律责任 ' +
      '第三条 依照本法第二条的规定处罚。第三章 附则 第四条 本法自公布之日起施行。';
    expect(shape(text)).toEqual([
      '<title title> 中华人民共和国某某法',
      'chap-1 第一章 «总则»',
      ...TWO.slice(0, 3),
      'art-2/para-1 违反第一条规定的，责令改正。',
      'chap-2 第二章 «法律责任»',
      'art-3 第三条',
      'art-3/para-1 依照本法第二条的规定处罚。',
      'chap-3 第三章 «附则»',
      'art-4 第四条',
      'art-4/para-1 本法自公布之日起施行。',
    ]);
  });
});
