import { beforeAll, describe, expect, it } from 'vitest';
import { align } from '../src/align/index.js';
import { compare } from '../src/compare/index.js';
import type { Row } from '../src/model/alignment.js';
import type { Comparison, Reading, Variant } from '../src/model/comparison.js';
import type { SourceText } from '../src/model/source.js';
import type { Witness } from '../src/model/witness.js';
import { corpusText, pointAt } from './gold/texts.js';
import { withoutSpace } from './gold/walk.js';
import { PARAGRAPHS, ROWS, VARIANTS } from './gold/xinhua-newspaper.js';
import type { ReadingGold, VariantGold } from './gold/xinhua-newspaper.js';

let xinhua: Witness;
let newspaper: Witness;
let comparison: Comparison;

beforeAll(async () => {
  xinhua = { ...(await corpusText('xinhua.txt')), role: 'base' };
  newspaper = await corpusText('newspaper.txt');
  comparison = compare(align(xinhua, newspaper));
});

function plainRow({ base, witness, relation }: Row): object {
  return { base: base.map(({ id }) => id), witness: witness.map(({ id }) => id), relation };
}

function plainReading(reading: Reading | null): ReadingGold | null {
  return reading && { id: reading.id, text: reading.text };
}

function plain({ kind, base, witness }: Variant): Omit<VariantGold, 'context'> {
  return { kind, base: plainReading(base), witness: plainReading(witness) };
}

function gold({ kind, base, witness }: VariantGold): Omit<VariantGold, 'context'> {
  return { kind, base, witness };
}

/** Whether `context` is printed around the stretch from `start` to `end`, white space left out. */
function standsIn(source: SourceText, start: number, end: number, context: string): boolean {
  const [before = '', after = ''] = context.split('|');
  return (
    withoutSpace(source.text.slice(0, start)).endsWith(before) &&
    withoutSpace(source.text.slice(end)).startsWith(after)
  );
}

function inContext(variant: Variant, { context }: VariantGold): boolean {
  const { base, witness, gap } = variant;
  const place = (reading: Reading | null): readonly [number, number] =>
    reading ? [reading.start.offset, reading.end.offset] : [gap?.point.offset ?? -1, gap?.point.offset ?? -1];
  return (
    standsIn(xinhua.source, ...place(base), context.base) &&
    standsIn(newspaper.source, ...place(witness), context.witness)
  );
}

describe('xinhua.txt ↔ newspaper.txt', () => {
  it('has these twenty rows', () => {
    expect(
      comparison.alignment.rows.map((row) => ({ ...plainRow(row), renumbered: row.renumbered })),
    ).toEqual(ROWS);
    expect(comparison.alignment.rows.filter(({ moved }) => moved)).toEqual([]);
  });

  it.each(Object.entries(PARAGRAPHS))('has the 款 of %s opposite the right ones', (id, rows) => {
    const row = comparison.alignment.rows.find(({ base }) => base[0]?.id === id);
    expect(row?.rows.map(plainRow)).toEqual(rows);
  });

  it('has these variants, in this order, and no other', () => {
    expect(comparison.variants.map(plain)).toEqual(VARIANTS.map(gold));
  });

  it.each(VARIANTS.map((entry, index) => ({ ...entry, index })))(
    'variant $index, $kind, stands at $context.base',
    ({ index, ...entry }) => {
      const same = comparison.variants.filter(
        (variant) => JSON.stringify(plain(variant)) === JSON.stringify(gold(entry)),
      );
      expect(same, JSON.stringify(VARIANTS[index])).not.toEqual([]);
      expect(same.filter((variant) => inContext(variant, entry))).toHaveLength(1);
    },
  );

  it('has readings that are slices of their source, and points that agree with themselves', () => {
    for (const { base, witness, gap } of comparison.variants) {
      for (const [reading, { source }] of [
        [base, xinhua],
        [witness, newspaper],
      ] as const) {
        if (reading === null) {
          expect(gap?.point).toEqual(pointAt(source, gap?.point.offset ?? -1));
          continue;
        }
        expect(reading.text).toBe(source.text.slice(reading.start.offset, reading.end.offset));
        expect(reading.start).toEqual(pointAt(source, reading.start.offset));
        expect(reading.end).toEqual(pointAt(source, reading.end.offset));
      }
    }
  });

  it('calls the lost 款 a whole division, and nothing else', () => {
    const whole = comparison.variants.filter((variant) => variant.whole);
    expect(whole.map(({ base }) => base?.id)).toEqual(['art-2/para-2']);
  });

  it('counts what it lists', () => {
    expect(comparison.summary).toMatchObject({
      articles: { base: 20, witness: 23 },
      rows: 20,
      relations: { same: 9, edited: 9, split: 2, merged: 0, inserted: 0, deleted: 0 },
      moved: 0,
      renumbered: 0,
      variants: 28,
      substantive: 19,
      kinds: { substitution: 9, omission: 6, addition: 1, transposition: 3, punctuation: 9, orthography: 0 },
    });
  });
});

describe('newspaper.txt ↔ xinhua.txt', () => {
  const KINDS: Partial<Record<VariantGold['kind'], VariantGold['kind']>> = {
    omission: 'addition',
    addition: 'omission',
  };

  it('is the same the other way round', () => {
    const reversed = compare(align({ ...newspaper, role: 'base' }, { ...xinhua, role: 'witness' }));
    expect(reversed.variants.map(plain)).toEqual(
      VARIANTS.map(({ kind, base, witness }) => ({
        kind: KINDS[kind] ?? kind,
        base: witness,
        witness: base,
      })),
    );
    expect(reversed.alignment.rows.map(plainRow)).toEqual(
      ROWS.map(({ base, witness, relation }) => ({
        base: witness,
        witness: base,
        relation: relation === 'split' ? 'merged' : relation,
      })),
    );
  });
});

describe.each(['xinhua.txt', 'newspaper.txt', 'zhuzhou.txt', 'opinions.txt', 'qa.txt'])(
  '%s ↔ itself',
  (file) => {
    it('is the same in every row and has no variant', async () => {
      const text = await corpusText(file);
      const { alignment, variants } = compare(align({ ...text, role: 'base' }, text));
      expect(variants).toEqual([]);
      expect(alignment.rows).not.toEqual([]);
      expect(alignment.rows.filter(({ relation }) => relation !== 'same').map(plainRow)).toEqual([]);
    });
  },
);
