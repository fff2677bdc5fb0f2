import { describe, expect, it } from 'vitest';
import { compared, short } from './found.js';

const ARTICLES = '第一条　为了保护野生动物，制定本解释。\n第二条　本解释自公布之日起施行。\n';
const HEAD = '最高人民法院关于野生动物案件的解释\n';
const NOTE = '（2000年11月17日最高人民法院审判委员会第1141次会议通过）\n';

describe('what stands outside the articles', () => {
  it('an annex is compared', () => {
    const annex = (number: string): string => `附件：野生动物数量认定标准\n蜂猴　${number}只\n`;
    const { variants } = compared(HEAD + ARTICLES + annex('3'), HEAD + ARTICLES + annex('30'));
    expect(variants.map(short)).toEqual(['substitution 3 → 30']);
  });

  it('an annex that only one text has is an addition', () => {
    const { variants } = compared(
      HEAD + ARTICLES,
      `${HEAD}${ARTICLES}附件：野生动物数量认定标准\n蜂猴　3只\n`,
    );
    expect(variants.map(({ kind, whole, witness }) => [kind, whole, witness?.id])).toEqual([
      ['addition', true, 'annex'],
    ]);
  });

  it('a 题注 that only one text was printed with is no variant, and is said', () => {
    const { variants, findings } = compared(HEAD + ARTICLES, HEAD + NOTE + ARTICLES);
    expect(variants).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'printed-without', severity: 'note', message: '只有校本印有题注，未作比较', id: 'note' },
    ]);
  });

  it('a 题注 is compared where both have one', () => {
    const { variants, findings } = compared(
      HEAD + NOTE + ARTICLES,
      HEAD + NOTE.replace('1141', '1142') + ARTICLES,
    );
    expect(variants.map(short)).toEqual(['substitution 1141 → 1142']);
    expect(findings).toEqual([]);
  });
});

describe('a 款 that stands word for word in another article', () => {
  it('is said to have moved, though both articles have partners of their own', () => {
    const base =
      '第一条　公司是企业法人，有独立的法人财产，享有法人财产权。\n' +
      '第二条　公司从事经营活动，应当遵守法律法规，遵守社会公德。\n公司的合法权益受法律保护，不受侵犯。\n';
    const other =
      '第一条　公司是企业法人，有独立的法人财产，享有法人财产权。\n公司的合法权益受法律保护，不受侵犯。\n' +
      '第二条　公司从事经营活动，应当遵守法律法规，遵守社会公德。\n';
    const { findings } = compared(base, other);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'part-moved 底本第二条第二款在校本中换了位置，现为第一条第二款',
    ]);
  });
});
