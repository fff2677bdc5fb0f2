import { describe, expect, it } from 'vitest';
import { compared } from './found.js';

const [PURPOSE, SCOPE, DUTY] = [
  '为了保护和改善环境，防治污染，制定本法。',
  '本法适用于中华人民共和国领域和管辖海域。',
  '一切单位和个人都有保护环境的义务。',
];
const rules = (base: string, other: string): string[] =>
  compared(base, other).findings.map(({ rule }) => rule);

describe('structural findings', () => {
  it.each([
    ['article-missing', `第一条　${PURPOSE}\n第二条　${SCOPE}`, `第一条　${PURPOSE}`],
    ['article-added', `第一条　${PURPOSE}`, `第一条　${PURPOSE}\n第二条　${SCOPE}`],
    ['article-split', `第一条　${PURPOSE}${SCOPE}`, `第一条　${PURPOSE}\n第二条　${SCOPE}`],
    ['article-merged', `第一条　${PURPOSE}\n第二条　${SCOPE}`, `第一条　${PURPOSE}${SCOPE}`],
    [
      'article-moved',
      `第一条　${PURPOSE}\n第二条　${SCOPE}\n第三条　${DUTY}`,
      `第一条　${DUTY}\n第二条　${PURPOSE}\n第三条　${SCOPE}`,
    ],
  ])('%s', (rule, base, other) => {
    expect(rules(base, other)).toEqual([rule]);
  });

  it('duplicate-number names both places', () => {
    const text = `第一条　${PURPOSE}\n第一条　${SCOPE}`;
    const found = compared(`第一条　${PURPOSE}\n第二条　${SCOPE}`, text).findings;
    expect(found).toMatchObject([
      {
        rule: 'duplicate-number',
        severity: 'error',
        id: 'art-1~2',
        start: { line: 2, column: 1 },
        end: { line: 2, column: 4 },
        related: [{ id: 'art-1', start: { line: 1, column: 1 } }],
      },
    ]);
  });

  it('part-moved names 款 and 项 as an editor cites them', () => {
    const branch = '公司可以设立分公司，分公司不具有法人资格，其民事责任由公司承担。';
    const daughter = '公司可以设立子公司，子公司具有法人资格，依法独立承担民事责任。';
    const found = compared(
      `第一条　${PURPOSE}\n第二条　${branch}\n${daughter}`,
      `第一条　${PURPOSE}\n第二条　${daughter}\n${branch}`,
    ).findings;
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^part-moved: 底本第二条第[一二]款在校本中换了位置，现为第二条第[一二]款$/u),
    ]);
  });

  it('none for a text and itself, renumbered or not', () => {
    expect(rules(`第一条　${PURPOSE}\n第二条　${SCOPE}`, `第一条　${PURPOSE}\n第二条　${SCOPE}`)).toEqual([]);
    expect(rules(`第一条　${PURPOSE}\n第二条　${SCOPE}`, `第一条　${PURPOSE}\n第三条　${SCOPE}`)).toEqual([]);
  });

  it('say something where 款 changed places, which no variant shows', () => {
    const { variants, findings } = compared(
      `第一条　${PURPOSE}\n${SCOPE}\n${DUTY}`,
      `第一条　${DUTY}\n${PURPOSE}\n${SCOPE}`,
    );
    expect(variants.length + findings.length).toBeGreaterThan(0);
  });

  it('say something where two 款 became one, which no variant shows', () => {
    const { variants, findings } = compared(`第一条　${PURPOSE}\n${SCOPE}`, `第一条　${PURPOSE}${SCOPE}`);
    expect(variants.length + findings.length).toBeGreaterThan(0);
  });
});
