import { describe, expect, it } from 'vitest';
import { compared, inArticle, short } from './found.js';

describe('a date', () => {
  it.each([
    ['1982年12月4日通过', '1982年4月12日通过', ['substitution 1982年12月4日 → 1982年4月12日']],
    ['每年12月4日为宪法宣传日。', '每年4月12日为宪法宣传日。', ['substitution 12月4日 → 4月12日']],
    [
      '自2020年1月1日起施行。',
      '自二〇二〇年一月一日起施行。',
      ['orthography 2020年1月1日 → 二〇二〇年一月一日'],
    ],
    ['自1982年施行。', '自1988年施行。', ['substitution 1982年 → 1988年']],
  ])('is whole: %s / %s', (base, other, expected) => {
    expect(inArticle(base, other)).toEqual(expected);
  });
});

describe('a share', () => {
  it.each([
    ['处百分之二的滞纳金。', '处2%的滞纳金。', ['orthography 百分之二 → 2%']],
    ['处百分之二的滞纳金。', '处百分之五的滞纳金。', ['substitution 百分之二 → 百分之五']],
    ['误差在3％以内。', '误差在5％以内。', ['substitution 3％ → 5％']],
    ['经三分之二以上成员同意。', '经二分之一以上成员同意。', ['substitution 三分之二 → 二分之一']],
  ])('is whole: %s / %s', (base, other, expected) => {
    expect(inArticle(base, other)).toEqual(expected);
  });
});

describe('names between 《 and 》', () => {
  it.each([
    [
      '取得《药品生产许可证》的，方可生产。',
      '取得药品生产许可证的，方可生产。',
      ['punctuation 《药品生产许可证》 → 药品生产许可证'],
    ],
    [
      '经批准并发给《药品生产许可证》。',
      '经批准，取得药品生产许可证。',
      ['substitution 并发给 → ，取得', 'punctuation 《药品生产许可证》 → 药品生产许可证'],
    ],
    [
      '根据《民法通则》、《合同法》、《物权法》制定。',
      '根据《民法典》、《物权法》制定。',
      ['substitution 《民法通则》、《合同法》 → 《民法典》'],
    ],
    [
      '根据《民法通则》、《合同法》、《担保法》制定。',
      '根据《民法通则》《担保法》制定。',
      ['omission 、《合同法》、 → ∅'],
    ],
    ['依照（以下称〈办法〉）办理。', '依照（以下称《办法》）办理。', ['punctuation 〈办法〉 → 《办法》']],
    ['所称“经营者”是指企业。', '所称经营者是指企业。', ['punctuation “经营者” → 经营者']],
    ['所称“经营者”是指企业。', '所称「经营者」是指企业。', ['punctuation “经营者” → 「经营者」']],
    ['（法发[1995]9号）', '（法发〔1995〕9号）', ['punctuation [1995] → 〔1995〕']],
    ['购（销）货单位的名称。', '购销货单位的名称。', ['punctuation （销） → 销']],
  ])('%s / %s', (base, other, expected) => {
    expect(inArticle(base, other)).toEqual(expected);
  });

  it('leaves the words between far brackets out', () => {
    const words =
      '二〇一〇年最高人民法院审判委员会第一次会议通过，并自公布之日起在全国各级人民法院施行，以前的规定同时废止';
    expect(
      inArticle(`司法互助案件的规定（${words}）执行。`, `司法互助案件的规定${words}公告公布执行。`),
    ).toEqual(['punctuation （ → ∅', 'punctuation ） → ∅', 'addition ∅ → 公告公布']);
  });
});

describe('words', () => {
  it.each([
    ['由质量监督部门负责。', '由市场监督管理部门负责。', ['substitution 质量监督 → 市场监督管理']],
    ['亦应当视为合同内容。', '亦应当为合同内容。', ['omission 视 → ∅']],
    ['具有下列条件。', '有下列条件。', ['omission 具 → ∅']],
    ['在中国境内设立。', '在中华人民共和国境内设立。', ['substitution 中国 → 中华人民共和国']],
    ['促进未成年人的身心健康。', '促进未成年人身心健康。', ['omission 的 → ∅']],
    [
      '生产记录必须完整准确。',
      '生产、检验记录应当完整准确。',
      ['addition ∅ → 、检验', 'substitution 必须 → 应当'],
    ],
    ['没收和动物、动物产品。', '没收、动物和动物产品。', ['substitution 和 → 、', 'substitution 、 → 和']],
  ])('are whole: %s / %s', (base, other, expected) => {
    expect(inArticle(base, other)).toEqual(expected);
  });
});

describe('typography beside a change of wording', () => {
  it('is a variant of its own', () => {
    const { variants } = compared('第一条　设立帐簿，报有关部门。', '第一条　设立账簿；报相关部门。');
    expect(variants.map((variant) => [short(variant), variant.substantive])).toEqual([
      ['orthography 帐簿 → 账簿', false],
      ['punctuation ， → ；', false],
      ['substitution 有关 → 相关', true],
    ]);
  });

  it('is the stop at the end where words were put in before it', () => {
    expect(
      inArticle(
        '耕地总量不减少；总量减少的，组织开垦。',
        '耕地总量不减少、质量不降低。总量减少的，组织开垦。',
      ),
    ).toEqual(['addition ∅ → 、质量不降低', 'punctuation ； → 。']);
  });

  it('does not hide a word', () => {
    expect(inArticle('第（三）项所称帐户。', '第四项所称账号。')).toEqual([
      'substitution 第（三）项 → 第四项',
      'substitution 帐户 → 账号',
    ]);
  });
});

describe('an article to which a long sentence was added', () => {
  it('is not written anew', () => {
    expect(
      inArticle(
        '具有保证药品质量的规章制度。',
        '有保证药品质量的规章制度，并符合国务院药品监督管理部门依据本法制定的药品生产质量管理规范要求。',
      ),
    ).toEqual([
      'omission 具 → ∅',
      'addition ∅ → ，并符合国务院药品监督管理部门依据本法制定的药品生产质量管理规范要求',
    ]);
  });
});

describe('two articles with items that became one', () => {
  it('have no reading that takes in the items', () => {
    const [first, second] = ['建立环境保护责任制度，明确各岗位的责任', '公开排放污染物的名称、数量和浓度'];
    const [third, fourth] = ['制定突发环境事件应急预案并报告', '安装使用自动监测设备并保存原始记录'];
    const { variants } = compared(
      `第一条　排污企业的职责主要包括：\n（一）${first}；\n（二）${second}。\n第二条　重点企业的职责主要包括：\n（一）${third}；\n（二）${fourth}。`,
      `第一条　一切单位应当：\n（一）${first}；\n（二）${second}；\n（三）${third}；\n（四）${fourth}。`,
    );
    const readings = variants.flatMap(({ base, whole }) => (base && !whole ? [base.text] : []));
    expect(readings.filter((words) => words.includes('责任制度'))).toEqual([]);
    expect(readings.join('')).toContain('重点企业');
  });
});
