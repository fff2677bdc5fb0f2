import { describe, expect, it } from 'vitest';
import { markdownShape, parsed, shape } from './shape.js';

const TWO = ['art-1 第一条', 'art-1/para-1 为了甲。', 'art-2 第二条', 'art-2/para-1 乙。'];
const ARTICLES = '第一条 为了甲。\n第二条 乙。';

describe('a file that prints the whole head in one paragraph', () => {
  it('names the law again before the number it was issued under', () => {
    const text =
      '中华人民共和国审计法(2006)\n' +
      '中华人民共和国审计法主席令第48号1994年8月31日第八届全国人民代表大会常务委员会第九次会议通过 ' +
      `根据2006年2月28日第十届全国人民代表大会常务委员会第二十次会议《关于修改〈中华人民共和国审计法〉的决定》修正\n${ARTICLES}`;
    expect(shape(text)).toEqual([
      '<front lead> 中华人民共和国审计法(2006)',
      '<title title> 中华人民共和国审计法',
      '<note history> 主席令第48号1994年8月31日第八届全国人民代表大会常务委员会第九次会议通过' +
        '根据2006年2月28日第十届全国人民代表大会常务委员会第二十次会议《关于修改〈中华人民共和国审计法〉的决定》修正',
      ...TWO,
    ]);
    expect(parsed(text).title).toBe('中华人民共和国审计法');
  });

  it('prints the order of promulgation between two names', () => {
    const text =
      '中华人民共和国广告法(2015)\n中华人民共和国广告法中华人民共和国主席令第22号《中华人民共和国广告法》已由全国人民代表大会' +
      '常务委员会于2015年4月24日修订通过，现予公布，自2015年9月1日起施行。中华人民共和国主席 习近平二〇一五年四月二十四日' +
      `中华人民共和国广告法1994年10月27日第八届全国人民代表大会常务委员会第十次会议通过\n${ARTICLES}`;
    expect(shape(text).slice(1)).toEqual([
      '<title title> 中华人民共和国广告法',
      '<note history> 1994年10月27日第八届全国人民代表大会常务委员会第十次会议通过',
      ...TWO,
    ]);
  });

  it('says 现发布 instead of a date of adoption', () => {
    const text =
      '城市房地产开发经营管理条例(2011)\n城市房地产开发经营管理条例现发布《城市房地产开发经营管理条例》，自发布之日起施行。 ' +
      `根据2011年1月8日《国务院关于废止和修改部分行政法规的决定》第一次修改，自2011年1月8日起施行。\n${ARTICLES}`;
    expect(shape(text).map((line) => line.slice(0, 24))).toEqual([
      '<front lead> 城市房地产开发经营管理条例(2011)'.slice(0, 24),
      '<title title> 城市房地产开发经营管理条例'.slice(0, 24),
      '<note history> 现发布《城市房地产开发经营管理条例》'.slice(0, 24),
      ...TWO,
    ]);
  });

  it('runs the 目录 on, with 序言 and 附件, and leaves the first heading out of the text', () => {
    const text =
      '某某特别行政区基本法(1999)\n某某特别行政区基本法中华人民共和国主席令第3号1993年3月31日第八届全国人民代表大会第一次会议通过' +
      '目录序言第一章 总则第二章 附则附件一某某行政长官的产生办法附件二某某立法会的产生办法\n' +
      `某某，自古以来就是中国的领土。根据宪法，制定本法。\n${ARTICLES}`;
    expect(shape(text).slice(3)).toEqual([
      '<toc contents> 目录序言第一章总则第二章附则附件一某某行政长官的产生办法附件二某某立法会的产生办法',
      'preamble',
      'preamble/para-1 某某，自古以来就是中国的领土。根据宪法，制定本法。',
      ...TWO,
    ]);
  });

  it('runs the first chapter on', () => {
    const text =
      '某某条例（2018年3月2日国务院令第697号公布）第一章 总则\n第一条 为了甲。\n第二章 附则\n第二条 乙。';
    expect(shape(text)).toEqual([
      '<title title> 某某条例',
      '<note history> （2018年3月2日国务院令第697号公布）',
      'chap-1 第一章 «总则»',
      ...TWO.slice(0, 2),
      'chap-2 第二章 «附则»',
      ...TWO.slice(2),
    ]);
  });
});

describe('题注', () => {
  it('holds what a collection prints about the text', () => {
    const text =
      '中华人民共和国宪法\n1982年12月4日第五届全国人民代表大会第五次会议通过。\n参见《关于修改草案的报告》\n' +
      '根据下列修正案修正:\n1. 1988年4月12日第七届全国人民代表大会第一次会议\n制定机关：全国人民代表大会\n' +
      `施行时间：1988年4月12日\n${ARTICLES}`;
    const [title, note, ...rest] = shape(text);
    expect(title).toBe('<title title> 中华人民共和国宪法');
    expect(note).toMatch(
      /^<note history> 1982年12月4日.*参见.*1988年4月12日第七届.*施行时间：1988年4月12日$/u,
    );
    expect(rest).toEqual(TWO);
  });

  it('goes on where the name of a decision is broken over two lines', () => {
    const text =
      '某某法\n2019年8月26日第十三届全国人民代表大会常务委员会第十二次会议《关于修改〈某某法〉\n〈城市房地产管理法〉的决定》第三次修正\n' +
      ARTICLES;
    expect(shape(text).slice(1)).toEqual([
      '<note history> 2019年8月26日第十三届全国人民代表大会常务委员会第十二次会议《关于修改〈某某法〉〈城市房地产管理法〉的决定》第三次修正',
      ...TWO,
    ]);
  });

  it('stands before 目录 though it ends like a sentence and its dates are spaced', async () => {
    const text =
      '# 某某法\n\n- 1991 年 4 月 9 日第七届全国人民代表大会第四次会议通过\n' +
      '- 2021 年 12 月 24 日，第十三届全国人民代表大会常务委员会第三十二次会议通过修改的决定，自 2022 年 1 月 1 日起施行。\n\n' +
      '## 目录\n\n- [第一章 总则](#a)\n- [第二章 附则](#b)\n\n## 第一章 总则\n\n第一条 为了甲。\n\n## 第二章 附则\n\n第二条 乙。\n';
    expect((await markdownShape(text)).map((line) => line.split(' ')[0])).toEqual([
      '<title',
      '<note',
      '<toc',
      'chap-1',
      'art-1',
      'art-1/para-1',
      'chap-2',
      'art-2',
      'art-2/para-1',
    ]);
  });

  it('holds the order it was issued under, line by line', () => {
    const text =
      '工伤认定办法\n中华人民共和国人力资源和社会保障部令\n第　8　号\n' +
      `新修订的《工伤认定办法》已经通过，现予公布，自2011年1月1日起施行。\n部长　尹蔚民\n二○一○年十二月三十一日\n${ARTICLES}`;
    expect(shape(text).slice(0, 2)).toEqual([
      '<title title> 工伤认定办法',
      '<note history> 中华人民共和国人力资源和社会保障部令第8号' +
        '新修订的《工伤认定办法》已经通过，现予公布，自2011年1月1日起施行。部长尹蔚民二○一○年十二月三十一日',
    ]);
    expect(shape(text).slice(2)).toEqual(TWO);
  });
});

describe('the title', () => {
  it('may bear the year of an amendment', () => {
    const name = '中华人民共和国宪法修正案（1988年）';
    expect(parsed(`${name}\n1988年4月12日第七届全国人民代表大会第一次会议通过\n${ARTICLES}`).title).toBe(
      name,
    );
  });

  it('of a part of a code is the name of the code and of the part', async () => {
    const text =
      '# 中华人民共和国民法典\n\n# 婚姻家庭编\n\n2020年5月28日 第十三届全国人民代表大会第三次会议通过\n\n' +
      '## 第一章  一般规定\n\n第一千零四十条 本编调整因婚姻家庭产生的民事关系。\n';
    expect(await markdownShape(text)).toEqual([
      '<title title> 中华人民共和国民法典婚姻家庭编',
      '<note history> 2020年5月28日第十三届全国人民代表大会第三次会议通过',
      'chap-1 第一章 «一般规定»',
      'art-1040 第一千零四十条',
      'art-1040/para-1 本编调整因婚姻家庭产生的民事关系。',
    ]);
  });

  it('may be printed again in several lines, before a 目录 that lost its head and its first entry', async () => {
    const text =
      '# 最高人民法院关于适用《某某法》的解释\n\n2014年12月18日 最高人民法院审判委员会第1636次会议通过\n\n' +
      '最高人民法院\n\n关于适用《某某法》的\n\n解释\n\n## 二、回避\n\n## 三、证据\n\n## 四、附则\n\n' +
      '2012年8月31日，全国人民代表大会常务委员会通过了修改的决定。根据修改后的某某法，制定本解释。\n\n' +
      '## 一、管辖\n\n第一条 为了甲。\n\n## 二、回避\n\n第二条 乙。\n\n## 三、证据\n\n第三条 丙。\n\n## 四、附则\n\n第四条 丁。\n';
    expect((await markdownShape(text)).slice(2, 9)).toEqual([
      '<furniture running-title> 最高人民法院关于适用《某某法》的解释',
      '<toc contents> 二、回避三、证据四、附则',
      'preamble',
      'preamble/para-1 2012年8月31日，全国人民代表大会常务委员会通过了修改的决定。根据修改后的某某法，制定本解释。',
      'sec-1 一、 «管辖»',
      ...TWO.slice(0, 2),
    ]);
  });
});

describe('目录', () => {
  it('that lists each 编 again over each of its chapters', () => {
    const text =
      '某某法\n目录\n第一编 总则\n第一章 任务\n第一编 总则\n第二章 管辖\n第一节 级别管辖\n第二编 附则\n第三章 期间\n' +
      '第一编 总则\n第一章 任务\n第一条 为了甲。\n第二编 附则\n第三章 期间\n第二条 乙。';
    expect(shape(text).slice(1, 4)).toEqual([
      '<toc contents> 目录第一编总则第一章任务第一编总则第二章管辖第一节级别管辖第二编附则第三章期间',
      'part-1 第一编 «总则»',
      'part-1/chap-1 第一章 «任务»',
    ]);
  });

  it('with an asterisk before its sections', async () => {
    const text =
      '# 某某法\n\n***目录***\n\n[第一章 总则](#a)\n\n*[第一节 一般规定](#b)\n\n*[第二节 简易程序](#c)\n\n[第二章 附则](#d)\n\n' +
      '## 第一章 总则\n\n### 第一节 一般规定\n\n第一条 为了甲。\n';
    expect((await markdownShape(text)).slice(1, 4)).toEqual([
      '<toc contents> 目录第一章总则*第一节一般规定*第二节简易程序第二章附则',
      'chap-1 第一章 «总则»',
      'chap-1/sec-1 第一节 «一般规定»',
    ]);
  });

  it('of captions, before a text divided by 一、', () => {
    const text =
      '最高人民法院关于适用某某法的解释\n一、管辖\n二、涉外的特别规定\n一、管辖\n第一条 为了甲。\n二、涉外的特别规定\n第二条 乙。';
    expect(shape(text).slice(0, 3)).toEqual([
      '<title title> 最高人民法院关于适用某某法的解释',
      '<toc contents> 一、管辖二、涉外的特别规定',
      'sec-1 一、 «管辖»',
    ]);
  });

  it('is not what an outline lists in short lines', () => {
    expect(shape('一、甲\n二、乙\n一、丙\n二、丁').filter((line) => line.startsWith('<toc'))).toEqual([]);
  });

  it('whose word stands over no list is the word alone', () => {
    expect(shape('某某法\n目录\n第一章 总则\n第一条 为了甲。\n第二条 乙。').slice(1, 3)).toEqual([
      '<toc contents> 目录',
      'chap-1 第一章 «总则»',
    ]);
  });
});
