import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import type { Row } from '../../src/model/alignment.js';
import type { Pin } from '../../src/model/pin.js';
import { unitsOf } from '../../src/model/units.js';
import { witness } from '../properties/witness.js';
import { short } from './rows.js';

const PURPOSE = '为了保护和改善环境，防治污染，制定本法。';
const TRADE = '申请注册商标，须提交图样。';
const SHARES = '股东会由全体股东组成，是公司的权力机构。';
const MARRIAGE = '夫妻对共同财产有平等的处理权。';
const FEES = '排放污染物的企业应当按照规定缴纳排污费。';
const PERMITS = '国家实行排污许可管理制度。';
const HOLDERS = '领取许可证的单位应当按照许可证的要求排放污染物。';

/** Articles numbered from 第一条 on. */
function statute(...articles: readonly string[]): string {
  return articles.map((words, at) => `第${'一二三四五六七八九十'[at]}条　${words}`).join('\n');
}

type Ids = string | readonly string[];
const list = (ids: Ids): readonly string[] => (typeof ids === 'string' ? [ids] : ids);

function link(base: Ids, other: Ids): Pin {
  return { kind: 'link', base: list(base), witness: list(other), because: '经核对' };
}

function part(base: Ids, other: Ids): Pin {
  return { ...link(base, other), kind: 'part' };
}

function rowsOf(base: string, other: string, ...pins: readonly Pin[]): readonly Row[] {
  return align(witness(base, 'base'), witness(other), { pins }).rows;
}

/** Rows in short, those that a pin made with a star. */
const rows = (...given: Parameters<typeof rowsOf>): string[] => rowsOf(...given).map(starred);
const starred = (row: Row): string => `${short(row)}${row.pin ? ' *' : ''}`;

describe('a link pin', () => {
  it('makes a split that the wording does not show', () => {
    const [base, other] = [statute(PURPOSE, FEES, TRADE), statute(PURPOSE, FEES, SHARES, TRADE)];
    expect(rows(base, other, link('art-2', ['art-2', 'art-3']))).toEqual([
      'art-1 ↔ art-1 same',
      'art-2 ↔ art-2 art-3 split *',
      'art-3 ↔ art-4 same renumbered',
    ]);
  });

  it('makes a merger', () => {
    const [base, other] = [statute(PURPOSE, FEES, SHARES, TRADE), statute(PURPOSE, FEES, TRADE)];
    expect(rows(base, other, link(['art-2', 'art-3'], 'art-2'))).toEqual([
      'art-1 ↔ art-1 same',
      'art-2 art-3 ↔ art-2 merged *',
      'art-4 ↔ art-3 same renumbered',
    ]);
  });

  it('links what has nothing in common, and says so in the row', () => {
    const found = rowsOf(
      statute(PURPOSE, FEES, TRADE),
      statute(PURPOSE, TRADE, SHARES),
      link('art-2', 'art-3'),
    );
    const row = found.find(({ pin }) => pin);
    expect(row).toMatchObject({ relation: 'edited', renumbered: true, pin: link('art-2', 'art-3') });
    expect(row?.evidence).toMatchObject({ number: false, position: false });
    expect(row?.score).toBeLessThan(0.2);
  });

  it('takes an article away from its equal', () => {
    const text = statute(PURPOSE, TRADE);
    expect(rows(text, `${text}\n第三条　${SHARES}`, link('art-2', 'art-3'))).toEqual([
      'art-1 ↔ art-1 same',
      '∅ ↔ art-2 inserted',
      'art-2 ↔ art-3 edited renumbered *',
    ]);
  });

  it('takes a part out of a split', () => {
    const [base, other] = [
      statute(PERMITS + HOLDERS, MARRIAGE, TRADE),
      statute(PERMITS, HOLDERS, SHARES, TRADE),
    ];
    expect(rows(base, other)[0]).toBe('art-1 ↔ art-1 art-2 split');
    expect(rows(base, other, link('art-1', 'art-1'))[0]).toBe('art-1 ↔ art-1 edited *');
    expect(rows(base, other, link('art-1', 'art-1')).join()).not.toContain('split');
  });

  it('links articles that do not stand together, the rows between them untouched', () => {
    const [base, other] = [statute(PERMITS, TRADE, MARRIAGE), statute(PERMITS, TRADE, SHARES, MARRIAGE)];
    expect(rows(base, other, link('art-1', ['art-1', 'art-3']))).toEqual([
      'art-1 ↔ art-1 art-3 split *',
      'art-2 ↔ art-2 same',
      'art-3 ↔ art-4 same renumbered',
    ]);
  });

  it('links the second bearer of a number', () => {
    const text = `第一条　${PURPOSE}\n第一条　${TRADE}`;
    expect(rows(text, text, link('art-1~2', 'art-1'))).toContain('art-1~2 ↔ art-1 edited *');
  });
});

describe('a pin without a counterpart', () => {
  const text = statute(PURPOSE, TRADE, SHARES);

  it('leaves a division of the base alone, though the witness has its equal', () => {
    expect(rows(text, text, link('art-2', [])).sort()).toEqual(
      ['art-1 ↔ art-1 same', 'art-2 ↔ ∅ deleted *', '∅ ↔ art-2 inserted', 'art-3 ↔ art-3 same'].sort(),
    );
  });

  it('leaves a division of the witness alone', () => {
    expect(rows(text, text, link([], 'art-2')).sort()).toEqual(
      ['art-1 ↔ art-1 same', 'art-2 ↔ ∅ deleted', '∅ ↔ art-2 inserted *', 'art-3 ↔ art-3 same'].sort(),
    );
  });

  it('may name several, each a row of its own', () => {
    const found = rows(text, text, link(['art-1', 'art-3'], []));
    expect(found).toContain('art-1 ↔ ∅ deleted *');
    expect(found).toContain('art-3 ↔ ∅ deleted *');
    expect(found).toContain('art-2 ↔ art-2 same');
  });

  it('holds where everything else is gone, too', () => {
    expect(rows(`第一条　${TRADE}`, `第一条　${TRADE}`, link('art-1', []))).toHaveLength(2);
  });
});

describe('a pin that keeps apart', () => {
  it('sends an article to the next best', () => {
    const [base, other] = [statute(PURPOSE, FEES), statute(PURPOSE, FEES, `${FEES.slice(0, -1)}和滞纳金。`)];
    expect(rows(base, other)).toContain('art-2 ↔ art-2 same');
    expect(rows(base, other, part('art-2', 'art-2'))).toEqual([
      'art-1 ↔ art-1 same',
      '∅ ↔ art-2 inserted',
      'art-2 ↔ art-3 edited renumbered',
    ]);
  });

  it('or nowhere', () => {
    const text = statute(PURPOSE, TRADE, SHARES);
    expect(rows(text, text, part('art-2', 'art-2')).sort()).toEqual(
      ['art-1 ↔ art-1 same', 'art-2 ↔ ∅ deleted', '∅ ↔ art-2 inserted', 'art-3 ↔ art-3 same'].sort(),
    );
  });

  it('holds where only the place speaks for a link', () => {
    const before = '企业应当公开信息。';
    const after = '重点排污单位必须如实披露主要污染物的名称、排放方式，接受监督，并公开信息。';
    const [base, other] = [statute(PURPOSE, before, TRADE), statute(PURPOSE, after, TRADE)];
    expect(rows(base, other)).toContain('art-2 ↔ art-2 edited');
    expect(rows(base, other, part('art-2', 'art-2'))).toContain('art-2 ↔ ∅ deleted');
  });

  it('keeps a part out of a split', () => {
    const [base, other] = [statute(PERMITS + HOLDERS, TRADE), statute(PERMITS, HOLDERS, TRADE)];
    expect(rows(base, other)[0]).toBe('art-1 ↔ art-1 art-2 split');
    for (const row of rowsOf(base, other, part('art-1', 'art-2'))) {
      const ids = row.witness.map(({ id }) => id);
      expect(row.base.some(({ id }) => id === 'art-1') && ids.includes('art-2')).toBe(false);
    }
  });

  it('keeps every one of several from every other', () => {
    const text = statute(PURPOSE, TRADE, SHARES, MARRIAGE);
    const found = rows(text, text, part(['art-2', 'art-3'], ['art-2', 'art-3']));
    expect(found).toContain('art-2 ↔ ∅ deleted');
    expect(found).toContain('art-3 ↔ ∅ deleted');
    expect(found).toContain('art-4 ↔ art-4 same');
  });
});

describe('pins of 款 and 项', () => {
  const base = `第一条　${PURPOSE}\n${TRADE}\n${SHARES}`;

  it('link 款 inside a row', () => {
    const [row] = rowsOf(base, base, link('art-1/para-1', 'art-1/para-2'));
    expect(starred(row!)).toBe('art-1 ↔ art-1 same');
    const found = row?.rows.map(starred) ?? [];
    expect(found.find((one) => one.endsWith('*'))).toMatch(/^art-1\/para-1 ↔ art-1\/para-2 edited/u);
    expect(found).toContain('art-1/para-3 ↔ art-1/para-3 same');
  });

  it('leave a 款 alone', () => {
    const [row] = rowsOf(base, base, link('art-1/para-2', []));
    expect(row?.rows.map(starred).sort()).toEqual(
      [
        'art-1/para-1 ↔ art-1/para-1 same',
        'art-1/para-2 ↔ ∅ deleted *',
        '∅ ↔ art-1/para-2 inserted',
        'art-1/para-3 ↔ art-1/para-3 same',
      ].sort(),
    );
  });

  it('keep 款 apart', () => {
    const [row] = rowsOf(base, base, part('art-1/para-2', 'art-1/para-2'));
    expect(row?.rows.map(short)).toContain('art-1/para-2 ↔ ∅ deleted');
  });

  it('link 款 of the articles of a split', () => {
    const other = statute(PURPOSE, `${MARRIAGE}\n${SHARES}`);
    const pins = [link('art-1', ['art-1', 'art-2']), link('art-1/para-2', 'art-2/para-1')];
    const [row] = rowsOf(base, other, ...pins);
    expect(row?.rows.map(starred)).toEqual([
      'art-1/para-1 ↔ art-1/para-1 same',
      'art-1/para-2 ↔ art-2/para-1 edited *',
      'art-1/para-3 ↔ art-2/para-2 same',
    ]);
  });

  it('link 项', () => {
    const items = '第一条　应当：\n（一）建立责任制度；\n（二）缴纳排污费；\n（三）提交图样。';
    const id = (n: number): string => `art-1/para-1/item-${n}`;
    const [row] = rowsOf(items, items, link(id(1), [id(1), id(2)]), link(id(2), []));
    expect(row?.rows[0]?.rows.map(starred)).toEqual([
      `${id(1)} ↔ ${id(1)} ${id(2)} split *`,
      `${id(2)} ↔ ∅ deleted *`,
      `${id(3)} ↔ ${id(3)} same`,
    ]);
  });
});

describe('pins that cannot be followed change nothing', () => {
  const [base, other] = [statute(PURPOSE, TRADE, SHARES), statute(PURPOSE, `${TRADE}\n${MARRIAGE}`, SHARES)];

  it.each([
    ['an id of neither text', link('art-9', 'art-2')],
    ['one id among others', link('art-2', ['art-2', 'art-9'])],
    ['an article and a 款', link('art-1', 'art-2/para-1')],
    ['款 of articles that are not in one row', link('art-1/para-1', 'art-2/para-1')],
    ['an article kept from a 款', part('art-2', 'art-2/para-1')],
    ['nothing kept from nothing', part('art-9', 'art-9')],
  ])('%s', (_, pin) => {
    expect(rows(base, other, pin)).toEqual(rows(base, other));
    expect(rowsOf(base, other, pin)[1]?.rows.map(starred)).toEqual(rowsOf(base, other)[1]?.rows.map(starred));
  });

  it('but are in the alignment', () => {
    const pin = link('art-9', 'art-2');
    expect(align(witness(base), witness(other), { pins: [pin] }).pins).toEqual([pin]);
    expect(align(witness(base), witness(other)).pins).toEqual([]);
  });
});

/** A text and a revision of it: one article split, one moved, one edited, one new, one gone. */
const [BEFORE, AFTER] = [
  statute(PURPOSE, PERMITS + HOLDERS, TRADE, SHARES, MARRIAGE, FEES),
  statute(FEES, PURPOSE, PERMITS, HOLDERS, SHARES, `${MARRIAGE}本条自公布之日起施行。`, '国家鼓励科学研究。'),
];

describe('all pins', () => {
  const [before, after] = [unitsOf(witness(BEFORE).tree), unitsOf(witness(AFTER).tree)];
  const [left, right] = [before, after].map((units) => units.map(({ id }) => id)) as [string[], string[]];

  it.each(rowsOf(BEFORE, AFTER).map((row, at) => [short(row), row, at] as const))(
    'that say what is found anyway leave everything as it is: %s',
    (_, row, at) => {
      const pin = link(
        row.base.map(({ id }) => id),
        row.witness.map(({ id }) => id),
      );
      expect(rowsOf(BEFORE, AFTER, pin).map(short)).toEqual(rowsOf(BEFORE, AFTER).map(short));
      expect(rowsOf(BEFORE, AFTER, pin)[at]?.pin).toEqual(pin);
    },
  );

  /** Two links of different divisions, and two divisions that are kept apart. */
  const pins = fc
    .record({
      base: fc.shuffledSubarray(left, { minLength: 3 }),
      witness: fc.shuffledSubarray(right, { minLength: 3 }),
      cuts: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
    })
    .map(({ base, witness: other, cuts: [i, j] }): Pin[] => [
      link(base.slice(0, i), other.slice(0, j)),
      link(base.slice(i, 2), other.slice(j, 2)),
      part(base.slice(2), other.slice(2)),
    ])
    .map((made) => made.filter(({ base, witness: other }) => base.length + other.length > 0));

  it('are followed, whatever they say, and every article stays in exactly one row', () => {
    fc.assert(
      fc.property(pins, (given) => {
        const found = rowsOf(BEFORE, AFTER, ...given);
        expect(found.flatMap((row) => row.base.map(({ id }) => id)).sort()).toEqual([...left].sort());
        expect(found.flatMap((row) => row.witness.map(({ id }) => id)).sort()).toEqual([...right].sort());
        for (const pin of given) expect(isFollowed(pin, found)).toBe(true);
      }),
    );
  });

  it('say the same when the texts change places', () => {
    fc.assert(
      fc.property(pins, (given) => {
        const there = rowsOf(BEFORE, AFTER, ...given).map(sides);
        const mirrored = given.map((pin) => ({ ...pin, base: pin.witness, witness: pin.base }));
        const back = rowsOf(AFTER, BEFORE, ...mirrored).map((row) =>
          sides({ ...row, base: row.witness, witness: row.base }),
        );
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});

function sides({ base, witness: other, pin }: Row): string {
  const ids = (side: Row['base']): string => side.map(({ id }) => id).join(' ');
  return `${ids(base)} ↔ ${ids(other)}${pin ? ' *' : ''}`;
}

function isFollowed(pin: Pin, found: readonly Row[]): boolean {
  const has = (row: Row, side: 'base' | 'witness', id: string): boolean =>
    row[side].some((division) => division.id === id);
  if (pin.kind === 'part') {
    return !found.some(
      (row) =>
        pin.base.some((id) => has(row, 'base', id)) && pin.witness.some((id) => has(row, 'witness', id)),
    );
  }
  const named = [
    ...pin.base.map((id) => ['base', id] as const),
    ...pin.witness.map((id) => ['witness', id] as const),
  ];
  const rowsOfPin = found.filter((row) => named.some(([side, id]) => has(row, side, id)));
  const alone = pin.base.length === 0 || pin.witness.length === 0;
  const size = rowsOfPin.reduce((sum, row) => sum + row.base.length + row.witness.length, 0);
  return size === named.length && rowsOfPin.length === (alone ? named.length : 1);
}
