import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import type { Language } from '../../src/messages/language.js';
import type { Finding } from '../../src/model/finding.js';
import type { Pin } from '../../src/model/pin.js';
import { witness } from '../properties/witness.js';

const PURPOSE = '为了保护和改善环境，防治污染，制定本法。';
const TRADE = '申请注册商标，须提交图样。';
const SHARES = '股东会由全体股东组成。';

const BASE = `第一章　总则\n第一条　${PURPOSE}\n第二条　${TRADE}${SHARES}`;
const OTHER = `第一章　总则\n第一条　${PURPOSE}\n第二条　${TRADE}\n第三条　${SHARES}\n夫妻有平等的处理权。`;

const link = (base: readonly string[], other: readonly string[], hash?: string): Pin => ({
  kind: 'link',
  base,
  witness: other,
  because: '第二条分为两条',
  ...(hash === undefined ? {} : { hash }),
});
const part = (base: string, other: string, hash?: string): Pin => ({
  ...link([base], [other], hash),
  kind: 'part',
});

/** The findings about pins. */
function found(pins: readonly Pin[], language: Language = 'zh', [base, other] = [BASE, OTHER]): Finding[] {
  const alignment = align(named(base, 'jiu.txt'), named(other, 'xin.txt'), { pins });
  return compare(alignment, { language }).findings.filter(({ rule }) => rule.startsWith('pin-'));
}

function named(text: string, path: string): ReturnType<typeof witness> {
  const made = witness(text);
  return { ...made, source: { ...made.source, path } };
}

const rules = (...pins: readonly Pin[]): string[] => found(pins).map(({ rule }) => rule);

/** The digest as it is written down: the wording without numbers, a line for each division, an empty line between the texts. */
const digest = (wording: string): string => createHash('sha256').update(wording).digest('hex').slice(0, 12);
/** Width is folded, and punctuation is part of the wording. */
const folded = (words: string): string => words.replaceAll('，', ',');

const HASH = digest(
  `${folded(TRADE + SHARES)}\n\n${folded(TRADE)}\n${folded(`${SHARES}夫妻有平等的处理权。`)}`,
);
const SPLIT = link(['art-2'], ['art-2', 'art-3'], HASH);

describe('no finding', () => {
  it('where nothing is pinned', () => {
    expect(found([])).toEqual([]);
  });

  it('where a decision is followed and the wording is the one it was made for', () => {
    expect(found([SPLIT])).toEqual([]);
    expect(rules({ ...SPLIT, hash: HASH, witness: ['art-3', 'art-2'] })).toEqual([]);
  });

  it('where the texts differ in number, width and white space only', () => {
    const [base, other] = [BASE, OTHER].map((text) =>
      text.replace('第二条　', '第二十条 ').replaceAll('，', ','),
    );
    const pin = link(['art-20'], ['art-20', 'art-3'], HASH);
    expect(found([pin], 'zh', [base!, other!])).toEqual([]);
  });
});

describe('pin-unsealed', () => {
  it('gives the hash to add, with the places on both sides', () => {
    const [finding, ...more] = found([link(['art-2'], ['art-2', 'art-3'])]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'pin-unsealed',
      severity: 'note',
      path: 'xin.txt',
      id: 'art-2',
      start: { line: 3, column: 1 },
      end: { line: 3, column: 4 },
      related: [
        { path: 'xin.txt', id: 'art-3', start: { line: 4, column: 1 }, message: '校本 art-3' },
        { path: 'jiu.txt', id: 'art-2', start: { line: 3, column: 1 }, message: '底本 art-2' },
      ],
    });
    expect(finding?.message).toContain('人工指定 art-2 与 art-2、art-3 对应');
    expect(finding?.message).toContain(`hash: ${HASH}`);
    expect(finding?.message).toContain('（理由：第二条分为两条）');
  });

  it('gives a hash that the same pin is content with', () => {
    for (const pin of [
      link(['art-2'], []),
      link([], ['art-2', 'art-3']),
      link(['art-1', 'art-2'], ['art-2']),
      link(['art-1/para-1'], []),
      part('art-2', 'art-2'),
    ]) {
      const [finding] = found([pin]);
      const hash = /hash: '?([0-9a-f]{12})'?/u.exec(finding?.message ?? '')?.[1];
      expect(finding?.rule).toBe('pin-unsealed');
      expect(found([{ ...pin, hash: hash ?? '' }])).toEqual([]);
    }
  });

  it('in English', () => {
    const [finding] = found([link(['art-2'], ['art-2', 'art-3'])], 'en');
    expect(finding?.message).toContain('art-2 and art-2, art-3 are linked by hand');
    expect(finding?.message).toContain(`hash: ${HASH}`);
    expect(finding?.related?.map(({ message }) => message)).toEqual([
      'art-3 of the witness',
      'art-2 of the base',
    ]);
  });
});

describe('pin-stale', () => {
  it('gives the new hash, and the pin is followed all the same', () => {
    const pin = { ...SPLIT, hash: '3f2a9c1b77d0' };
    const { rows } = align(witness(BASE), witness(OTHER), { pins: [pin] });
    expect(rows.find((row) => row.pin)?.witness).toHaveLength(2);
    const [finding, ...more] = found([pin]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'pin-stale', severity: 'warning', id: 'art-2', path: 'xin.txt' });
    expect(finding?.message).toContain(`hash 改为 ${HASH}`);
    expect(finding?.message).toContain('第二条分为两条');
    expect(finding?.related).toHaveLength(2);
  });

  it.each([
    ['a character of the base', BASE.replace('图样', '样图'), OTHER],
    ['a character of the witness', BASE, OTHER.replace('图样', '样图')],
    ['a comma', BASE.replace('须提交', '、须提交'), OTHER],
    [
      'a 款 that moved to another article',
      BASE,
      OTHER.replace('。\n夫妻有平等的处理权。', '。').replace('图样。', '图样。\n夫妻有平等的处理权。'),
    ],
  ])('%s', (_, base, other) => {
    expect(found([SPLIT], 'zh', [base, other]).map(({ rule }) => rule)).toEqual(['pin-stale']);
  });

  it('not for a change in another article', () => {
    expect(found([SPLIT], 'zh', [BASE.replace('防治污染', '防治公害'), OTHER])).toEqual([]);
  });

  it('of what is kept apart', () => {
    expect(rules(part('art-2', 'art-1', digest('别的')))).toEqual(['pin-stale']);
  });

  it('a hash of digits only is written in quotation marks: YAML would take it for a number', () => {
    const words = (n: number): string => `甲乙丙丁${'戊'.repeat(n)}。`;
    const hashOf = (n: number): string => digest(`${words(n)}\n\n${words(n)}`);
    const n = Array.from({ length: 2000 }, (_, at) => at).find((at) => /^\d+$/u.test(hashOf(at))) ?? 0;
    const text = `第一条　${words(n)}`;
    const [finding] = found([link(['art-1'], ['art-1'])], 'zh', [text, text]);
    expect(finding?.message).toContain(`hash: '${hashOf(n)}'`);
    expect(hashOf(n)).toMatch(/^\d{12}$/u);
  });
});

describe('pin-unmatched', () => {
  it('an id that is not in the text, at what is', () => {
    const [finding, ...more] = found([link(['art-2'], ['art-2', 'art-9'], HASH)]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'pin-unmatched',
      severity: 'error',
      path: 'xin.txt',
      id: 'art-2',
      related: [{ path: 'jiu.txt', id: 'art-2' }],
    });
    expect(finding?.message).toContain('校本里没有 art-9');
    expect(finding?.message).toContain('（理由：第二条分为两条）');
  });

  it('ids that are in neither, at the beginning of the witness', () => {
    const [finding, ...more] = found([link(['art-8'], ['art-9'])]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ path: 'xin.txt', id: '', start: { line: 1, column: 1 } });
    expect(finding?.message).toContain('底本里没有 art-8');
    expect(finding?.message).toContain('校本里没有 art-9');
    expect(finding).not.toHaveProperty('related');
  });

  it.each([
    ['a division of the base alone that is not there', link(['art-9'], []), 'jiu.txt', '底本里没有 art-9'],
    ['an article and a 款', link(['art-1'], ['art-3/para-1']), 'xin.txt', '不在同一层级'],
    ['an article kept apart from a 款', part('art-1', 'art-3/para-1'), 'xin.txt', '不在同一层级'],
    ['articles and 款 on one side', link(['art-1'], ['art-1', 'art-3/para-1']), 'xin.txt', '不在同一层级'],
    ['a 章', link(['chap-1'], ['chap-1']), 'xin.txt', 'chap-1 不是条、款、项'],
    [
      '款 of articles that are not in one row',
      link(['art-1/para-1'], ['art-3/para-1']),
      'xin.txt',
      '请先指定条',
    ],
  ])('%s', (_, pin, path, reason) => {
    const [finding, ...more] = found([pin]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'pin-unmatched', severity: 'error', path });
    expect(finding?.message).toContain(reason);
  });

  it('what is kept apart and linked by another pin', () => {
    const pins = [
      SPLIT,
      part('art-2', 'art-3', digest(`${folded(TRADE + SHARES)}\n\n${SHARES}夫妻有平等的处理权。`)),
    ];
    const [finding, ...more] = found(pins);
    expect(more).toEqual([]);
    expect(finding?.message).toContain('art-2 与 art-3 仍在一行');
  });

  it('comes with pin-stale where the wording has changed, too', () => {
    expect(rules(link(['art-1/para-1'], ['art-3/para-1'], '000000000000'))).toEqual([
      'pin-unmatched',
      'pin-stale',
    ]);
  });

  it('not for a 款 whose article has no counterpart', () => {
    expect(rules(link(['art-2'], []), link(['art-2/para-1'], []))).toEqual(['pin-unsealed', 'pin-unsealed']);
  });
});

describe('what else is found', () => {
  // What 第一条 said is 第二条 now in other words, and 第三条 cites 第一条 still.
  const fine = '违反第一条规定的，责令改正，并处罚款。';
  const texts = [
    `第一条　${TRADE}\n第二条　${PURPOSE}\n第三条　${fine}`,
    `第一条　${PURPOSE}\n第二条　夫妻有平等的处理权。\n第三条　${fine}`,
  ] as const;
  const findings = (pins: readonly Pin[]): string[] =>
    compare(align(witness(texts[0]), witness(texts[1]), { pins })).findings.map(({ rule }) => rule);

  it('a link made by hand is sure enough to blame a reference with it', () => {
    expect(findings([link(['art-1'], ['art-2'])])).toContain('reference-target');
  });

  it('and is not said to rest on its place', () => {
    expect(findings([link(['art-1'], ['art-2'])])).not.toContain('link-by-position');
  });
});
