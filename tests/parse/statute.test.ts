import { describe, expect, it } from 'vitest';
import { parsed, shape } from './shape.js';

describe('articles', () => {
  it('have one 款 each where they have one paragraph', () => {
    expect(shape('第一条　为了保护环境，制定本法。\n第二条　本法适用于境内。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 为了保护环境，制定本法。',
      'art-2 第二条',
      'art-2/para-1 本法适用于境内。',
    ]);
  });

  it('have as many 款 as paragraphs', () => {
    expect(shape('第一条　甲。\n乙。\n\n丙。\n第二条　丁。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 甲。',
      'art-1/para-2 乙。',
      'art-1/para-3 丙。',
      'art-2 第二条',
      'art-2/para-1 丁。',
    ]);
  });

  it('need no space behind their number', () => {
    expect(
      shape('第一条为了保护环境，制定本法。\n第二条本法适用于境内。\n第三条县级以上地方人民政府负责。'),
    ).toEqual([
      'art-1 第一条',
      'art-1/para-1 为了保护环境，制定本法。',
      'art-2 第二条',
      'art-2/para-1 本法适用于境内。',
      'art-3 第三条',
      'art-3/para-1 县级以上地方人民政府负责。',
    ]);
  });

  it('may bear their number on a line of its own', () => {
    expect(shape('第一条\n为了保护环境，制定本法。\n第二条\n本法适用于境内。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 为了保护环境，制定本法。',
      'art-2 第二条',
      'art-2/para-1 本法适用于境内。',
    ]);
  });

  it('may be one alone', () => {
    expect(shape('第一条　本决定自公布之日起生效。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 本决定自公布之日起生效。',
    ]);
  });

  it('are read with full-width indents and CRLF', () => {
    expect(shape('　　第一条　甲。\r\n　　乙。\r\n　　第二条　丙。\r\n')).toEqual([
      'art-1 第一条',
      'art-1/para-1 甲。',
      'art-1/para-2 乙。',
      'art-2 第二条',
      'art-2/para-1 丙。',
    ]);
  });

  it('are read with four spaces before them, and with CR alone', () => {
    expect(shape('    第一条　甲。\r    乙。\r    第二条　丙。\r')).toEqual([
      'art-1 第一条',
      'art-1/para-1 甲。',
      'art-1/para-2 乙。',
      'art-2 第二条',
      'art-2/para-1 丙。',
    ]);
  });

  it('are read behind characters that take no room', () => {
    expect(shape('第一条　甲甲。\n\u200b第二条　乙乙。\n\ufeff第三条　丙丙。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 甲甲。',
      expect.stringMatching(/^art-2 .?第二条$/u),
      'art-2/para-1 乙乙。',
      expect.stringMatching(/^art-3 .?第三条$/u),
      'art-3/para-1 丙丙。',
    ]);
  });

  it('are read with a character that takes no room in their number', () => {
    const { children } = parsed('第一条　甲甲。\n第\u200b二条　乙乙。');
    expect(children.map((child) => 'id' in child && child.id)).toEqual(['art-1', 'art-2']);
  });

  it('are read with printed numbers of every kind', () => {
    expect(shape('第 十 二 条  甲。\n第１３条　乙。\n第14条 丙。')).toEqual([
      'art-12 第十二条',
      'art-12/para-1 甲。',
      'art-13 第１３条',
      'art-13/para-1 乙。',
      'art-14 第14条',
      'art-14/para-1 丙。',
    ]);
  });

  it('are in the order of print where one was put in as 之一 and 之二', () => {
    const text =
      '第一百三十三条　甲。\n第一百三十三条之一　乙。\n第一百三十三条之二　丙。\n第一百三十四条　丁。\n第一百三十四条之一戊。';
    expect(shape(text)).toEqual([
      'art-133 第一百三十三条',
      'art-133/para-1 甲。',
      'art-133.1 第一百三十三条之一',
      'art-133.1/para-1 乙。',
      'art-133.2 第一百三十三条之二',
      'art-133.2/para-1 丙。',
      'art-134 第一百三十四条',
      'art-134/para-1 丁。',
      'art-134.1 第一百三十四条之一',
      'art-134.1/para-1 戊。',
    ]);
  });

  it('keep numbers that are used twice, left out or out of order', () => {
    expect(shape('第一条 甲。\n第三条 乙。\n第三条 丙。\n第二条 丁。\n第二十条 戊。\n第三条 己。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 甲。',
      'art-3 第三条',
      'art-3/para-1 乙。',
      'art-3~2 第三条',
      'art-3~2/para-1 丙。',
      'art-2 第二条',
      'art-2/para-1 丁。',
      'art-20 第二十条',
      'art-20/para-1 戊。',
      'art-3~3 第三条',
      'art-3~3/para-1 己。',
    ]);
  });
});

describe('a cross-reference at the head of a line', () => {
  it('is not an article where its sentence began on the line above', () => {
    expect(shape('第三十四条　甲。\n第三十五条　依照本法\n第三十五条的规定处理。\n第三十六条　乙。')).toEqual(
      [
        'art-34 第三十四条',
        'art-34/para-1 甲。',
        'art-35 第三十五条',
        'art-35/para-1 依照本法第三十五条的规定处理。',
        'art-36 第三十六条',
        'art-36/para-1 乙。',
      ],
    );
  });

  it('is not an article where it begins a 款', () => {
    expect(
      shape('第六条　甲。\n第三条、第五条规定的情形除外。\n第七条第一款规定的期限为三十日。\n第七条　乙。'),
    ).toEqual([
      'art-6 第六条',
      'art-6/para-1 甲。',
      'art-6/para-2 第三条、第五条规定的情形除外。',
      'art-6/para-3 第七条第一款规定的期限为三十日。',
      'art-7 第七条',
      'art-7/para-1 乙。',
    ]);
  });

  it('is not an article in a list of references broken over three lines', () => {
    const text =
      '第一条　违反本法第十八条、第十九条、\n第二十条规定的，由县级以上人民政府处罚；依照\n第二十一条的规定办理。\n第二条　乙。';
    expect(shape(text)).toEqual([
      'art-1 第一条',
      'art-1/para-1 违反本法第十八条、第十九条、第二十条规定的，由县级以上人民政府处罚；依照第二十一条的规定办理。',
      'art-2 第二条',
      'art-2/para-1 乙。',
    ]);
  });

  it('is not an article where it is quoted, though the article quoted before it is complete', () => {
    const text =
      '第一条　甲。\n第二条　将第八条修改为：“第八条　国家保护丙。\n第九条　国家保护丁。”\n第三条　乙。';
    expect(shape(text).filter((line) => !line.includes('/'))).toEqual([
      'art-1 第一条',
      'art-2 第二条',
      'art-3 第三条',
    ]);
  });

  it('is not an article where the next number would come and a space was printed behind it', () => {
    expect(shape('第二十条　违反本法\n第二十一条 规定的，处以罚款。\n第二十一条　乙。')).toEqual([
      'art-20 第二十条',
      'art-20/para-1 违反本法第二十一条规定的，处以罚款。',
      'art-21 第二十一条',
      'art-21/para-1 乙。',
    ]);
  });
});

describe('编 分编 章 节', () => {
  it('count their chapters within each 编', () => {
    const text =
      '中华人民共和国民法典\n第一编　总则\n第一章　基本规定\n第一条　甲。\n第二章　自然人\n第一节　民事权利能力\n第二条　乙。\n' +
      '第二编　物权\n第一分编　通则\n第一章　一般规定\n第三条　丙。';
    expect(shape(text)).toEqual([
      '<title title> 中华人民共和国民法典',
      'part-1 第一编 «总则»',
      'part-1/chap-1 第一章 «基本规定»',
      'art-1 第一条',
      'art-1/para-1 甲。',
      'part-1/chap-2 第二章 «自然人»',
      'part-1/chap-2/sec-1 第一节 «民事权利能力»',
      'art-2 第二条',
      'art-2/para-1 乙。',
      'part-2 第二编 «物权»',
      'part-2/subpart-1 第一分编 «通则»',
      'part-2/subpart-1/chap-1 第一章 «一般规定»',
      'art-3 第三条',
      'art-3/para-1 丙。',
    ]);
  });

  it('are addressed chap-3/sec-1 where there is no 编', () => {
    expect(shape('第三章　监护\n第一节　一般规定\n第九条　甲。').slice(0, 2)).toEqual([
      'chap-3 第三章 «监护»',
      'chap-3/sec-1 第一节 «一般规定»',
    ]);
  });

  it.each(['管理', '总则', '附则'])('may have their title on the next line: %s', (title) => {
    expect(shape(`第一章\n${title}\n第一条　甲。`)).toEqual([
      `chap-1 第一章 «${title}»`,
      'art-1 第一条',
      'art-1/para-1 甲。',
    ]);
  });

  it('may run on into their first article', () => {
    expect(shape('第一章 总则 第一条 甲。\n第二条 乙。')).toEqual([
      'chap-1 第一章 «总则»',
      'art-1 第一条',
      'art-1/para-1 甲。',
      'art-2 第二条',
      'art-2/para-1 乙。',
    ]);
  });
});

describe('序言 and 引言', () => {
  it('序言 holds its paragraphs', () => {
    const text =
      '中华人民共和国宪法\n\n序　言\n\n中国是世界上历史最悠久的国家之一。\n一八四〇年以后，封建的中国逐渐变成半殖民地、半封建的国家。\n\n第一章　总纲\n第一条　甲。';
    expect(shape(text)).toEqual([
      '<title title> 中华人民共和国宪法',
      'preamble «序言»',
      'preamble/para-1 中国是世界上历史最悠久的国家之一。',
      'preamble/para-2 一八四〇年以后，封建的中国逐渐变成半殖民地、半封建的国家。',
      'chap-1 第一章 «总纲»',
      'art-1 第一条',
      'art-1/para-1 甲。',
    ]);
  });

  it('引言 of a judicial interpretation is a preamble without a heading', () => {
    const words = '为正确审理案件，根据《中华人民共和国民法典》等法律规定，结合审判实践，制定本解释。';
    expect(
      shape(`最高人民法院\n关于审理买卖合同纠纷案件适用法律问题的解释\n\n${words}\n\n第一条　甲。`),
    ).toEqual([
      '<title title> 最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释',
      'preamble',
      `preamble/para-1 ${words}`,
      'art-1 第一条',
      'art-1/para-1 甲。',
    ]);
  });
});

describe('a text in one line', () => {
  it('is parted where its articles begin', () => {
    expect(
      shape('第一条　为了保护环境，制定本法。第二条　本法适用于境内。第三条　本法自发布之日起施行。'),
    ).toEqual([
      'art-1 第一条',
      'art-1/para-1 为了保护环境，制定本法。',
      'art-2 第二条',
      'art-2/para-1 本法适用于境内。',
      'art-3 第三条',
      'art-3/para-1 本法自发布之日起施行。',
    ]);
  });

  it('has an article where its number follows on, and none where one is referred to', () => {
    expect(
      shape('第一条 甲。第二条 应当：（一）乙；（二）丙。第三条 依照第二条 规定办理。第四条 丁。'),
    ).toEqual([
      'art-1 第一条',
      'art-1/para-1 甲。',
      'art-2 第二条',
      'art-2/para-1 应当：',
      'art-2/para-1/item-1 （一） 乙；',
      'art-2/para-1/item-2 （二） 丙。',
      'art-3 第三条',
      'art-3/para-1 依照第二条规定办理。',
      'art-4 第四条',
      'art-4/para-1 丁。',
    ]);
  });

  it('has 第二条之一 behind 第二条', () => {
    expect(
      shape('第一条 甲。第二条 乙。第二条之一 丙。第三条 丁。').filter((line) => !line.includes('/')),
    ).toEqual(['art-1 第一条', 'art-2 第二条', 'art-2.1 第二条之一', 'art-3 第三条']);
  });

  it('has its articles where title and chapters run in, too', () => {
    const text = '某某规定 第一章 总则 第一条 为了甲。第二条 乙。第二章 附则 第三条 本规定自发布之日起施行。';
    expect(shape(text).filter((line) => line.startsWith('art-') && !line.includes('/'))).toEqual([
      'art-1 第一条',
      'art-2 第二条',
      'art-3 第三条',
    ]);
  });
});

describe('a text in which nothing is numbered', () => {
  it('is one paragraph for one line', () => {
    expect(shape('各级人民政府应当保护环境。')).toEqual(['para-1 各级人民政府应当保护环境。']);
  });

  it('counts its paragraphs', () => {
    expect(shape('各级人民政府应当保护环境。\n企业应当防治污染。\n公民应当节约用水。')).toEqual([
      'para-1 各级人民政府应当保护环境。',
      'para-2 企业应当防治污染。',
      'para-3 公民应当节约用水。',
    ]);
  });

  it('is nothing for an empty text', () => {
    expect(shape('')).toEqual([]);
    expect(shape(' \n\u3000\n')).toEqual([]);
  });
});

describe('the family', () => {
  it.each([
    ['第一条　甲。', 'statute'],
    ['一、甲。\n二、乙。', 'outline'],
    ['问：甲？\n答：乙。', 'qa'],
    ['甲。', 'outline'],
  ])('of %j is %s', (text, family) => {
    expect(parsed(text).family).toBe(family);
  });

  it('is what the caller says', () => {
    expect(parsed('问：甲？\n答：乙。', { family: 'outline' }).family).toBe('outline');
    expect(shape('（一）甲。\n（二）乙。', { family: 'outline' })).toEqual([
      'item-1 （一）',
      'item-1/para-1 甲。',
      'item-2 （二）',
      'item-2/para-1 乙。',
    ]);
  });

  it('leaves the words in the text where the caller is mistaken', () => {
    const blocks = shape('一、加强领导。\n二、落实责任。', { family: 'statute' }).filter((line) =>
      line.startsWith('<'),
    );
    expect(blocks).toEqual([]);
  });
});
