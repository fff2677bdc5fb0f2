import { describe, expect, it } from 'vitest';
import { compared, inArticle, short, variants } from './found.js';

const [PURPOSE, SCOPE, DUTY] = [
  '为了保护和改善环境，防治污染，制定本法。',
  '本法适用于中华人民共和国领域和管辖海域。',
  '一切单位和个人都有节约用水的义务。',
];

describe('names of departments', () => {
  it.each([
    ['由环境保护主管部门负责监督。', '由生态环境主管部门负责监督。', ['substitution 环境保护 → 生态环境']],
    ['由食品药品监督管理部门负责。', '由食品安全监督管理部门负责。', ['substitution 药品 → 安全']],
  ])('%s / %s', (base, other, expected) => {
    expect(inArticle(base, other)).toEqual(expected);
  });
});

describe('an amount of money', () => {
  it('in other figures is orthography', () => {
    const { variants: found } = compared('第一条　处十万元罚款。', '第一条　处10万元罚款。');
    expect(found.map(short)).toEqual(['orthography 十万 → 10万']);
    expect(found[0]?.substantive).toBe(false);
  });

  it('that is another amount is a substitution', () => {
    expect(inArticle('处十万元罚款。', '处20万元罚款。')).toEqual(['substitution 十万 → 20万']);
  });
});

describe('a particle on the other side of a word', () => {
  it('has not changed places with it', () => {
    expect(inArticle('应当听取患者的近亲属意见。', '应当听取患者近亲属的意见。')).toEqual([
      'omission 的 → ∅',
      'addition ∅ → 的',
    ]);
  });
});

describe('the same wording divided into other 款', () => {
  it.each([
    ['two to one', `第一条　${PURPOSE}\n${SCOPE}`, `第一条　${PURPOSE}${SCOPE}`],
    ['one to two', `第一条　${PURPOSE}${SCOPE}`, `第一条　${PURPOSE}\n${SCOPE}`],
  ])('%s is one finding and no variant', (_, base, other) => {
    const { alignment, variants: found, findings } = compared(base, other);
    expect(alignment.rows.map(({ relation }) => relation)).toEqual(['same']);
    expect(found).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'paragraphs-divided', severity: 'note', id: 'art-1', related: [{ id: 'art-1' }] },
    ]);
  });
});

describe('a chapter put in', () => {
  it('is its heading, and each article of it one addition of its own', () => {
    expect(
      variants(
        `第一章 总则\n第一条　${PURPOSE}`,
        `第一章 总则\n第一条　${PURPOSE}\n第二章 附则\n第二条　${DUTY}\n第三条　${SCOPE}`,
      ),
    ).toEqual(['addition ∅ → 第二章 附则', `addition ∅ → 第二条　${DUTY}`, `addition ∅ → 第三条　${SCOPE}`]);
  });
});

describe('款 that changed places', () => {
  it('are a finding that names both places', () => {
    const { findings } = compared(
      `第一条　${PURPOSE}\n${SCOPE}\n${DUTY}`,
      `第一条　${DUTY}\n${PURPOSE}\n${SCOPE}`,
    );
    expect(findings).toMatchObject([
      { rule: 'part-moved', severity: 'note', id: 'art-1/para-1', related: [{ id: 'art-1/para-3' }] },
    ]);
  });

  it('are none where a 款 was put in before them', () => {
    const { findings } = compared(`第一条　${PURPOSE}\n${SCOPE}`, `第一条　${DUTY}\n${PURPOSE}\n${SCOPE}`);
    expect(findings).toEqual([]);
  });
});
