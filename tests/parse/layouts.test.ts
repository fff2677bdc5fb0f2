import { describe, expect, it } from 'vitest';
import { shape } from './shape.js';

/** Lines of so many characters. */
function wrap(text: string, measure: number): string {
  return (text.match(new RegExp(`.{1,${measure}}`, 'gu')) ?? []).join('\n');
}

describe('the last article', () => {
  it('keeps a 款 that repeals; what stands behind it is left', () => {
    expect(
      shape(
        '第一条　本办法自2025年1月1日起施行。\n2010年发布的《某某办法》同时废止。\n记者从有关部门获悉，今年粮食丰收。',
      ),
    ).toEqual([
      'art-1 第一条',
      'art-1/para-1 本办法自2025年1月1日起施行。',
      'art-1/para-2 2010年发布的《某某办法》同时废止。',
      '<back after-end> 记者从有关部门获悉，今年粮食丰收。',
    ]);
  });

  it('is not over where it speaks of 停止执行', () => {
    const [one, two, three] = [
      '行政复议期间行政行为不停止执行。',
      '被申请人认为需要停止执行的，可以停止执行。',
      '申请人可以委托代理人。',
    ];
    expect(shape(`第一条　${one}\n${two}\n${three}`)).toEqual([
      'art-1 第一条',
      `art-1/para-1 ${one}`,
      `art-1/para-2 ${two}`,
      `art-1/para-3 ${three}`,
    ]);
  });
});

describe('page furniture', () => {
  it('a title at the head of three pages parts no sentence', () => {
    const running = '某某市生态环境保护条例';
    const text = `${running}\n第一条　县级以上人民政\n${running}\n府应当负责。\n第二条　企业应当防治污\n${running}\n染。\n第三条　甲。\n${running}\n第四条　乙。`;
    const lines = shape(text);
    expect(lines.filter((line) => !line.startsWith('<'))).toEqual([
      'art-1 第一条',
      'art-1/para-1 县级以上人民政府应当负责。',
      'art-2 第二条',
      'art-2/para-1 企业应当防治污染。',
      'art-3 第三条',
      'art-3/para-1 甲。',
      'art-4 第四条',
      'art-4/para-1 乙。',
    ]);
    expect(lines.filter((line) => line === `<furniture running-title> ${running}`)).toHaveLength(3);
  });

  it('a printed line that recurs in many articles stays part of its sentence', () => {
    const penalty = (number: string, article: number): string =>
      `第${number}条　违反本法第${article}条规定，\n由县级以上人民政府环境保护主管部门责令停\n止违法行为，处一万元以上罚款。`;
    const lines = shape([penalty('一', 5), penalty('二', 6), penalty('三', 7)].join('\n'));
    expect(lines).toContain(
      'art-2/para-1 违反本法第6条规定，由县级以上人民政府环境保护主管部门责令停止违法行为，处一万元以上罚款。',
    );
    expect(lines.filter((line) => line.startsWith('<'))).toEqual([]);
  });

  it('the head of a page stands by its number', () => {
    const page = (number: number): string => `${number}\n生态环境法规选编\n`;
    const text = `第一条　县级以上人民政\n${page(1)}府应当负责。\n第二条　企业应当防治污\n${page(2)}染。\n第三条　甲应当\n${page(3)}负责。`;
    const lines = shape(text);
    expect(lines).toContain('art-2/para-1 企业应当防治污染。');
    expect(lines.filter((line) => line === '<furniture running-title> 生态环境法规选编')).toHaveLength(3);
  });

  it('a bare page number between two 项 is neither', () => {
    const lines = shape('第一条　应当：\n（一）甲；\n12\n（二）乙。\n第二条　丙。');
    expect(lines.filter((line) => line.includes('item-'))).toEqual([
      'art-1/para-1/item-1 （一） 甲；',
      'art-1/para-1/item-2 （二） 乙。',
    ]);
    expect(lines).toContain('<furniture page-number> 12');
  });
});

describe('wrapped lines', () => {
  it('are paragraphs between blank lines, wherever their sentences end', () => {
    // Of twenty characters, so that its stop stands at the end of a line and nothing but the blank line says more.
    const full = '国家鼓励和支持环境保护科学技术研究开发。';
    const [plans, duties, funds, reports] = [
      '县级以上地方人民政府应当根据环境保护目标和治理任务采取有效措施改善环境质量并定期公布。',
      '排放污染物的企业事业单位应当建立责任制度并且明确单位负责人和相关人员承担的全部具体责任。',
      '各级人民政府应当加大保护和改善环境以及防治污染和其他公害的财政投入力度提高资金使用效益。',
      '重点排污单位应当如实向社会公开其主要污染物的名称与排放方式和超标情况接受公众监督和评议。',
    ];
    expect(full).toHaveLength(20);
    const paragraphs = [`第一条　${plans}`, full, full + duties, `第二条　${funds}`, full + full, reports];
    expect(shape(paragraphs.map((words) => wrap(words, 20)).join('\n\n'))).toEqual([
      'art-1 第一条',
      `art-1/para-1 ${plans}`,
      `art-1/para-2 ${full}`,
      `art-1/para-3 ${full}${duties}`,
      'art-2 第二条',
      `art-2/para-1 ${funds}`,
      `art-2/para-2 ${full}${full}`,
      `art-2/para-3 ${reports}`,
    ]);
  });
});

describe('where every line is indented', () => {
  it('every line is a 款, even behind one that lost its stop', () => {
    expect(
      shape('　　第一条　国家保护环境\n　　各级人民政府应当负责。\n　　第二条　甲。\n　　第三条　乙。').slice(
        0,
        3,
      ),
    ).toEqual(['art-1 第一条', 'art-1/para-1 国家保护环境', 'art-1/para-2 各级人民政府应当负责。']);
  });

  it('a sentence broken at the end of a long line still goes on', () => {
    const broken = '各级党委应当加强对生态环境保护工作的领导并且压实下级党委和政';
    const text = `　　第一条　${broken}\n　　府、有关部门的责任。\n　　第二条　${broken}\n　　府的责任。\n　　第三条　乙。`;
    expect(shape(text).slice(0, 4)).toEqual([
      'art-1 第一条',
      `art-1/para-1 ${broken}府、有关部门的责任。`,
      'art-2 第二条',
      `art-2/para-1 ${broken}府的责任。`,
    ]);
  });
});

describe('a list behind a colon, line by line', () => {
  it('is one 款', () => {
    const text =
      '第一条　常务委员会由下列人员组成：\n委员长，\n副委员长若干人，\n秘书长，\n委员若干人。\n任期五年。';
    expect(shape(text)).toEqual([
      'art-1 第一条',
      'art-1/para-1 常务委员会由下列人员组成：委员长，副委员长若干人，秘书长，委员若干人。',
      'art-1/para-2 任期五年。',
    ]);
  });

  it('is not a colon with sentences behind it', () => {
    expect(shape('第一条　分工如下：\n甲负责规划。\n乙负责执法。').slice(1)).toEqual([
      'art-1/para-1 分工如下：',
      'art-1/para-2 甲负责规划。',
      'art-1/para-3 乙负责执法。',
    ]);
  });
});

describe('lines of nothing but zero-width characters', () => {
  it('are no 款', () => {
    expect(shape('\u200b\n第一条　甲。\n\u200b\n乙。\n\ufeff\u200d\n第二条　丙。\n\u200b')).toEqual([
      'art-1 第一条',
      'art-1/para-1 甲。',
      'art-1/para-2 乙。',
      'art-2 第二条',
      'art-2/para-1 丙。',
    ]);
  });
});

describe('twenty thousand short lines', () => {
  it.each([
    ['of one article', '第一条　甲。\n', 20_002],
    ['before the first article', '', 20_000],
  ])('%s parse', (_, head, expected) => {
    expect(shape(head + '甲乙。\n'.repeat(20_000))).toHaveLength(expected);
  });
});
