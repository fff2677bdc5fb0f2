import { describe, expect, it } from 'vitest';
import { compared, comparedMarkdown, inArticle, short, variants } from './found.js';

describe('kinds of variants', () => {
  it.each([
    ['应当向有关部门报告情况。', '应当向相关部门报告情况。', ['substitution 有关 → 相关']],
    ['国务院制定环境质量标准。', '国务院制订环境质量标准。', ['substitution 制定 → 制订']],
    ['加强监察能力建设。', '加强监管能力建设。', ['substitution 监察 → 监管']],
    ['国家鼓励、支持科学研究。', '国家鼓励科学研究。', ['omission 、支持 → ∅']],
    ['国家鼓励科学研究。', '国家鼓励、支持科学研究。', ['addition ∅ → 、支持']],
    ['由公安机关处罚。', '由公安机关依法处罚。', ['addition ∅ → 依法']],
    ['应当按照国家有关规定办理。', '应当按照有关规定办理。', ['omission 国家 → ∅']],
    ['县级人民政府负责管理。', '县级以上地方人民政府负责管理。', ['addition ∅ → 以上地方']],
    ['责任制规划和计划。', '责任制规划and计划。', ['substitution 和 → and']],
  ])('%s / %s', (base, other, expected) => {
    expect(inArticle(base, other)).toEqual(expected);
  });
});

describe('transposition', () => {
  it.each([
    ['部门依规依法履行职责。', '部门依法依规履行职责。', '依规依法 → 依法依规'],
    ['为了保护和改善环境，制定本法。', '为了改善和保护环境，制定本法。', '保护和改善 → 改善和保护'],
    ['国家鼓励支持研究。', '国家支持鼓励研究。', '鼓励支持 → 支持鼓励'],
    ['各级党委、政府应当负责。', '各级政府、党委应当负责。', '党委、政府 → 政府、党委'],
  ])('%s', (base, other, readings) => {
    expect(inArticle(base, other)).toEqual([`transposition ${readings}`]);
  });

  it.each([
    ['国务院制定标准。', '国务院制订标准。'],
    ['由县级和市级管理。', '由县级和省级管理。'],
    ['依法依规处理。', '依法处理。'],
  ])('is not %s / %s', (base, other) => {
    expect(inArticle(base, other).filter((line) => line.startsWith('transposition'))).toEqual([]);
  });
});

describe('numerals', () => {
  it.each([
    ['应当在二十日内报告。', '应当在三十日内报告。', ['substitution 二十 → 三十']],
    ['依照本法第六十七条处罚。', '依照本法第六十八条处罚。', ['substitution 第六十七条 → 第六十八条']],
    ['依照本法第三条处罚。', '依照本法第三条之一处罚。', ['substitution 第三条 → 第三条之一']],
    [
      '处五千元以上一万元以下罚款。',
      '处一万元以上五万元以下罚款。',
      ['substitution 五千 → 一万', 'substitution 一万 → 五万'],
    ],
    ['浓度不得高于1.4毫克。', '浓度不得高于1.5毫克。', ['substitution 1.4 → 1.5']],
    ['监测PM2.5浓度。', '监测PM10浓度。', ['substitution PM2.5 → PM10']],
  ])('are whole: %s / %s', (base, other, expected) => {
    expect(inArticle(base, other)).toEqual(expected);
  });
});

describe('orthography', () => {
  it.each([
    ['应当设立帐簿。', '应当设立账簿。', ['orthography 帐簿 → 账簿']],
    ['到二〇二五年完成。', '到2025年完成。', ['orthography 二〇二五年 → 2025年']],
    ['处五千元罚款。', '处5000元罚款。', ['orthography 五千 → 5000']],
    ['到二○二五年完成。', '到二〇二五年完成。', ['orthography 二○二五年 → 二〇二五年']],
    ['依照第十二条处罚。', '依照第12条处罚。', ['orthography 第十二条 → 第12条']],
  ])('%s / %s', (base, other, expected) => {
    const { variants: found } = compared(`第一条　${base}`, `第一条　${other}`);
    expect(found.map(short)).toEqual(expected);
    expect(found.map(({ substantive }) => substantive)).toEqual([false]);
  });
});

describe('punctuation', () => {
  it.each([
    ['依照〈环境保护法〉执行。', '依照《环境保护法》执行。', ['punctuation 〈环境保护法〉 → 《环境保护法》']],
    ['环境保护，人人有责。', '环境保护人人有责。', ['punctuation ， → ∅']],
    ['保护草原、森林。', '保护草原，森林。', ['punctuation 、 → ，']],
    ['保护环境；节约用水。', '保护环境。节约用水。', ['punctuation ； → 。']],
  ])('%s / %s', (base, other, expected) => {
    const { variants: found } = compared(`第一条　${base}`, `第一条　${other}`);
    expect(found.map(short)).toEqual(expected);
    expect(found.every(({ substantive }) => !substantive)).toBe(true);
  });

  it('stands beside a change of wording', () => {
    expect(inArticle('保护草原、森林，防止有关损失。', '保护草原，森林，防止相关损失。')).toEqual([
      'punctuation 、 → ，',
      'substitution 有关 → 相关',
    ]);
  });
});

describe('width, spacing and invisible characters', () => {
  it.each([
    ['到2025年，浓度（PM2.5）为1.4。', '到２０２５年,浓度(ＰＭ２.５)为１．４。'],
    ['保护环境。', '保 护\u3000环\u00a0境。'],
    ['保护环境。', '保\u200b护\ufeff环\u00ad境。'],
    ['人民有长远利益，见西。', '⼈⺠有⻓远利益，⻅⻄。'],
    ['按照规定执行：甲。', '按照规定执行∶甲。'],
  ])('%s / %s', (base, other) => {
    const { variants: found, alignment } = compared(`第一条　${base}`, `第一条　${other}`);
    expect(found).toEqual([]);
    expect(alignment.rows.map(({ relation }) => relation)).toEqual(['same']);
  });
});

describe('a line broken inside a paragraph', () => {
  it('makes no variant', () => {
    expect(
      inArticle('县级以上地方人民政府应当加强环境保护工作。', '县级以上地方人民政府应当加强环\n境保护工作。'),
    ).toEqual([]);
  });

  it('stands inside a reading that reaches over it, verbatim', () => {
    expect(inArticle('县级人民政府应当加强环\n境保护工作。', '县级人民政府应当加强资源管理工作。')).toEqual([
      'substitution 环\n境保护 → 资源管理',
    ]);
  });

  it('moves no gap', () => {
    const { variants: found } = compared(
      '第一条　人民政府加强环\n境保护宣传教育工作。',
      '第一条　人民政府加强环境保护宣传工作。',
    );
    expect(found.map(short)).toEqual(['omission 教育 → ∅']);
    expect(found[0]?.base?.start).toEqual({ line: 2, column: 6, offset: 17 });
    expect(found[0]?.gap).toEqual({ id: 'art-1/para-1', point: { line: 1, column: 17, offset: 16 } });
  });
});

describe('whole divisions', () => {
  const [PURPOSE, SCOPE, DUTY] = [
    '为了保护环境，制定本法。',
    '本法适用于中国领域。',
    '一切单位都有义务节约用水。',
  ];

  it('an article taken out is one omission, with the place where it would stand', () => {
    const { variants: found } = compared(
      `第一条　${PURPOSE}\n第二条　${SCOPE}\n第三条　${DUTY}`,
      `第一条　${PURPOSE}\n第二条　${DUTY}`,
    );
    expect(found).toMatchObject([
      {
        kind: 'omission',
        whole: true,
        base: { id: 'art-2', text: `第二条　${SCOPE}` },
        witness: null,
        gap: { id: 'art-1', point: { line: 1, column: 17, offset: 16 } },
      },
    ]);
  });

  it('an article put in is one addition', () => {
    expect(
      variants(
        `第一条　${PURPOSE}\n第二条　${DUTY}`,
        `第一条　${PURPOSE}\n第二条　${SCOPE}\n第三条　${DUTY}`,
      ),
    ).toEqual([`addition ∅ → 第二条　${SCOPE}`]);
  });

  it('a 款 and a 项 likewise', () => {
    expect(variants(`第一条　${PURPOSE}\n${SCOPE}`, `第一条　${PURPOSE}\n${DUTY}\n${SCOPE}`)).toEqual([
      `addition ∅ → ${DUTY}`,
    ]);
    expect(
      variants(
        '第一条　应当：\n（一）建立责任制度；\n（二）落实措施。',
        '第一条　应当：\n（一）建立责任制度；\n（二）公开信息；\n（三）落实措施。',
      ),
    ).toEqual(['addition ∅ → （二）公开信息；']);
  });

  it('an article put in before the first has a gap, too', () => {
    const { variants: found } = compared(`第一条　${SCOPE}`, `第一条　${DUTY}\n第二条　${SCOPE}`);
    expect(found.map(short)).toEqual([`addition ∅ → 第一条　${DUTY}`]);
    expect(found[0]?.gap).toBeDefined();
  });

  it('a chapter heading put in over an article that was there is the heading alone', () => {
    const { variants: found } = compared(
      `第一章 总则\n第一条　${PURPOSE}\n第二条　${DUTY}`,
      `第一章 总则\n第一条　${PURPOSE}\n第二章 附则\n第二条　${DUTY}`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.witness?.text).toBe('第二章 附则');
  });

  it('a chapter put in with its articles says no word twice', () => {
    const { variants: found } = compared(
      `第一章 总则\n第一条　${PURPOSE}`,
      `第一章 总则\n第一条　${PURPOSE}\n第二章 附则\n第二条　${DUTY}`,
    );
    expect(found.filter((variant) => variant.witness?.text.includes(DUTY))).toHaveLength(1);
  });
});

describe('a paragraph written anew', () => {
  it('is one substitution', () => {
    const before = '排放污染物的企业事业单位，应当采取措施，防治在生产建设中产生的废气。';
    const after = '公民应当增强环境保护意识，采取低碳、节俭的生活方式，自觉履行义务。';
    const found = inArticle(before, after);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^substitution 排放.* → 公民/u);
  });
});

describe('headings, titles and what stands before the articles', () => {
  it.each([
    ['第一章 总则\n第一条　甲乙丙丁。', '第一章 总纲\n第一条　甲乙丙丁。', ['substitution 总则 → 总纲']],
    ['环境保护法\n第一条　甲乙丙丁。', '资源保护法\n第一条　甲乙丙丁。', ['substitution 环境 → 资源']],
    [
      '某某解释\n为正确审理环境案件，制定本解释。\n第一条　甲乙丙丁。',
      '某某解释\n为正确审理生态环境案件，制定本解释。\n第一条　甲乙丙丁。',
      ['addition ∅ → 生态'],
    ],
    [
      '问：为了什么制定？\n答：为了保护环境。',
      '问：为了什么制定？\n答：为了改善环境。',
      ['substitution 保护 → 改善'],
    ],
    ['一、加强领导\n（一）甲乙丙。', '一、强化领导\n（一）甲乙丙。', ['substitution 加强 → 强化']],
  ])('%j', (base, other, expected) => {
    expect(variants(base, other)).toEqual(expected);
  });

  it('items of an outline that end without a mark', () => {
    const text = (second: string): string =>
      `申请材料\n一、应当提交\n（一）申请表格\n（二）${second}\n（三）营业执照`;
    expect(variants(text('身份证件'), text('户口簿册'))).toEqual(['substitution 身份证件 → 户口簿册']);
  });

  it('items of an outline that are headings in Markdown', async () => {
    const text = (words: string): string => `## 一、任务\n\n### （一）${words}\n\n各级党委要负责任。\n`;
    const { variants: found } = await comparedMarkdown(text('加强领导'), text('强化领导'));
    expect(found.map(short)).toEqual(['substitution 加强 → 强化']);
  });
});

describe('a text in which the parser finds nothing but a block', () => {
  it('is not reported as without a variant', () => {
    const text = (words: string): string =>
      `某某规定 第一章 总则 第一条 为了保护${words}，制定本法。第二条 本法适用于境内。`;
    expect(variants(text('环境'), text('资源'))).not.toEqual([]);
  });
});
