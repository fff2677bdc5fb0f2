import { describe, expect, it } from 'vitest';
import { parsed, shape } from './shape.js';

const ARTICLE = ['art-1 第一条', 'art-1/para-1 甲。'];

describe('what stands before the text', () => {
  it('title and 题注 over several lines', () => {
    const text =
      '中华人民共和国环境保护法\n（1989年12月26日第七届全国人民代表大会常务委员会第十一次会议通过\n' +
      '　2014年4月24日第十二届全国人民代表大会常务委员会\n第八次会议修订）\n\n第一条　甲。';
    expect(shape(text)).toEqual([
      '<title title> 中华人民共和国环境保护法',
      '<note history> （1989年12月26日第七届全国人民代表大会常务委员会第十一次会议通过2014年4月24日第十二届全国人民代表大会常务委员会第八次会议修订）',
      ...ARTICLE,
    ]);
    expect(parsed(text).title).toBe('中华人民共和国环境保护法');
  });

  it('目录 with leaders, page numbers and spaced chapters', () => {
    const text =
      '某某法\n目　录\n第一章　总则……1\n第二章　罚则……5\n附则\n第一章　总　则\n第一条　甲。\n第二章　罚　则\n第二条　乙。';
    expect(shape(text)).toEqual([
      '<title title> 某某法',
      '<toc contents> 目录第一章总则……1第二章罚则……5附则',
      'chap-1 第一章 «总则»',
      ...ARTICLE,
      'chap-2 第二章 «罚则»',
      'art-2 第二条',
      'art-2/para-1 乙。',
    ]);
  });

  it('chapters listed without the word 目录', () => {
    expect(
      shape('某某法\n第一章 总则\n第二章 罚则\n第一章 总则\n第一条 甲。\n第二章 罚则\n第二条 乙。').slice(
        0,
        3,
      ),
    ).toEqual(['<title title> 某某法', '<toc contents> 第一章总则第二章罚则', 'chap-1 第一章 «总则»']);
  });

  it('chapters of two 编 listed, each beginning with 第一章', () => {
    const text =
      '某某法\n目录\n第一编　总则\n第一章　基本规定\n第二编　物权\n第一章　一般规定\n' +
      '第一编　总则\n第一章　基本规定\n第一条　甲。\n第二编　物权\n第一章　一般规定\n第二条　乙。';
    expect(shape(text)).toEqual([
      '<title title> 某某法',
      '<toc contents> 目录第一编总则第一章基本规定第二编物权第一章一般规定',
      'part-1 第一编 «总则»',
      'part-1/chap-1 第一章 «基本规定»',
      ...ARTICLE,
      'part-2 第二编 «物权»',
      'part-2/chap-1 第一章 «一般规定»',
      'art-2 第二条',
      'art-2/para-1 乙。',
    ]);
  });

  it('目录 that is not repeated', () => {
    expect(shape('某某法\n目录\n第一章　总则\n第二章　罚则\n第一条　甲。')).toEqual([
      '<title title> 某某法',
      '<toc contents> 目录第一章总则第二章罚则',
      ...ARTICLE,
    ]);
  });

  it('the notice that brings a regulation', () => {
    const text =
      '某某市人民政府关于印发《某某办法》的通知\n某政发〔2022〕8号\n\n各区人民政府：\n现将《某某办法》印发给你们，请遵照执行。\n\n' +
      '某某市人民政府\n2022年4月29日\n\n某某办法\n\n第一条　甲。';
    expect(shape(text)).toEqual([
      '<front lead> 某某市人民政府关于印发《某某办法》的通知某政发〔2022〕8号各区人民政府：现将《某某办法》印发给你们，请遵照执行。某某市人民政府2022年4月29日',
      '<title title> 某某办法',
      ...ARTICLE,
    ]);
  });
});

describe('what stands after the text', () => {
  it('附件 with what belongs to it', () => {
    expect(shape('第一条　甲。\n附件：\n1.名单\n2.表格')).toEqual([
      ...ARTICLE,
      '<annex annex> 附件：1.名单2.表格',
    ]);
  });

  it('落款', () => {
    expect(shape('第一条　甲。\n\n某某市人民政府\n2022年4月29日')).toEqual([
      ...ARTICLE,
      '<back signature> 某某市人民政府2022年4月29日',
    ]);
    expect(shape('一、甲。\n\n某某局\n二〇二二年四月二十九日').at(-1)).toBe(
      '<back signature> 某某局二〇二二年四月二十九日',
    );
  });

  it('落款, then 附件', () => {
    expect(shape('第一条　甲。\n某某市人民政府\n2022年4月29日\n附件：名单')).toEqual([
      ...ARTICLE,
      '<back signature> 某某市人民政府2022年4月29日',
      '<annex annex> 附件：名单',
    ]);
  });

  it('the rest of the page, once the regulation is in force', () => {
    expect(
      shape('第一条　本规定自发布之日起施行。\n本报北京7月29日电 记者从有关部门获悉，今年粮食丰收。'),
    ).toEqual([
      'art-1 第一条',
      'art-1/para-1 本规定自发布之日起施行。',
      '<back after-end> 本报北京7月29日电记者从有关部门获悉，今年粮食丰收。',
    ]);
  });

  it('but not a 款 that speaks of the regulation', () => {
    expect(
      shape('第一条　本法自公布之日起施行。\n1999年发布的《某某条例》同时废止。\n本法所称甲，是指乙。'),
    ).toEqual([
      'art-1 第一条',
      'art-1/para-1 本法自公布之日起施行。',
      'art-1/para-2 1999年发布的《某某条例》同时废止。',
      'art-1/para-3 本法所称甲，是指乙。',
    ]);
  });

  it('nor a 款 behind one that says who carries something out', () => {
    expect(shape('第一条　罚款决定由公安机关执行。\n当事人应当自收到决定书之日起十五日内缴纳。')).toEqual([
      'art-1 第一条',
      'art-1/para-1 罚款决定由公安机关执行。',
      'art-1/para-2 当事人应当自收到决定书之日起十五日内缴纳。',
    ]);
  });
});

describe('page furniture', () => {
  it.each(['— 3 —', '- 3 -', '－３－', '第 3 页 共 10 页', '3/10', '3'])('%s parts no sentence', (number) => {
    expect(shape(`第一条　县级以上地方党委和政\n${number}\n府应当负责。\n第二条　乙。`)).toEqual([
      'art-1 第一条',
      'art-1/para-1 县级以上地方党委和政府应当负责。',
      `<furniture page-number> ${number.replace(/ /gu, '')}`,
      'art-2 第二条',
      'art-2/para-1 乙。',
    ]);
  });

  it.each(['— 3 —', '3'])('%s between two articles is no 款', (number) => {
    expect(shape(`第一条　甲。\n${number}\n第二条　乙。`).filter((line) => line.startsWith('art-'))).toEqual([
      ...ARTICLE,
      'art-2 第二条',
      'art-2/para-1 乙。',
    ]);
  });
});
