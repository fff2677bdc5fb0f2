import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import type { Row } from '../../src/model/alignment.js';
import type { Comparison, Reading, Variant } from '../../src/model/comparison.js';
import type { Division } from '../../src/model/tree.js';
import { unitsOf } from '../../src/model/units.js';
import { isDivision } from '../gold/walk.js';
import { anyPair } from './pairs.js';
import { anyText } from './texts.js';
import { witness } from './witness.js';

function compared(base: string, other: string): Comparison {
  return compare(align(witness(base, 'base'), witness(other)));
}

function allRows(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...allRows(row.rows)]);
}

function parts(divisions: readonly Division[]): Division[] {
  return divisions.flatMap(({ children }) => children.filter(isDivision));
}

function ids(divisions: readonly Division[]): string[] {
  return divisions.map(({ id }) => id).sort();
}

/** Every unit of both sides is in exactly one row; so is every part of what a row links. */
function expectPartition(rows: readonly Row[], base: readonly Division[], other: readonly Division[]): void {
  expect(ids(rows.flatMap((row) => row.base))).toEqual(ids(base));
  expect(ids(rows.flatMap((row) => row.witness))).toEqual(ids(other));
  for (const row of rows) {
    expect(row.base.length + row.witness.length).toBeGreaterThan(0);
    const [left, right] = [parts(row.base), parts(row.witness)];
    if (left.length > 0 && right.length > 0) expectPartition(row.rows, left, right);
    else expect(row.rows).toEqual([]);
  }
}

function expectRelation({ base, witness: other, relation, score, evidence }: Row): void {
  const linked =
    base.length > 1 ? 'merged' : other.length > 1 ? 'split' : relation === 'same' ? 'same' : 'edited';
  expect(relation).toBe(base.length === 0 ? 'inserted' : other.length === 0 ? 'deleted' : linked);
  for (const share of [score, evidence.content, evidence.coverage.base, evidence.coverage.witness]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1 + 1e-9);
  }
}

describe('a text compared with itself', () => {
  it('has only rows that are the same, and no variant', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { alignment, variants } = compared(text, text);
        expect(variants).toEqual([]);
        for (const row of allRows(alignment.rows)) {
          expect(row).toMatchObject({ relation: 'same', moved: false, renumbered: false });
          expect(ids(row.base)).toEqual(ids(row.witness));
        }
      }),
      { numRuns: 200, examples: [['第一条　……\n第二条　……'], ['3．第一条\nⅣ.']] },
    );
  });
});

describe('the rows of any two texts', () => {
  it('hold every unit of both sides once, and every 款, 项 and 目', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const base = witness(a, 'base');
        const other = witness(b);
        const { rows } = align(base, other);
        expectPartition(rows, unitsOf(base.tree), unitsOf(other.tree));
        for (const row of allRows(rows)) expectRelation(row);
      }),
      { numRuns: 200 },
    );
  });
});

function expectSlice(reading: Reading, text: string): void {
  expect(reading.text).toBe(text.slice(reading.start.offset, reading.end.offset));
  expect(reading.text).not.toBe('');
}

describe('the variants of any two texts', () => {
  it('are slices of their sources, have a reading on one side at least, and ids of their own', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const { alignment, variants } = compared(a, b);
        const names = variants.map(({ id }) => id);
        expect(names.length).toBe(new Set(names).size);
        for (const variant of variants) {
          const { kind, base, witness: other } = variant;
          if (base) expectSlice(base, alignment.base.source.text);
          if (other) expectSlice(other, alignment.witness.source.text);
          expect(base ?? other).not.toBeNull();
          if (kind === 'omission') expect(other).toBeNull();
          if (kind === 'addition') expect(base).toBeNull();
          if (['substitution', 'transposition', 'orthography'].includes(kind))
            expect(base && other).not.toBeNull();
          expect(variant.substantive).toBe(kind !== 'punctuation' && kind !== 'orthography');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('say no word twice', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const { variants } = compared(a, b);
        for (const side of ['base', 'witness'] as const) {
          const readings = variants.map((variant) => variant[side]).filter((reading) => reading !== null);
          const sorted = readings.sort((one, other) => one.start.offset - other.start.offset);
          sorted.slice(1).forEach((reading, at) => {
            expect(reading.start.offset).toBeGreaterThanOrEqual(sorted[at]!.end.offset);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('count up to the summary', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const { alignment, variants, findings, summary } = compared(a, b);
        const total = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(summary.variants).toBe(variants.length);
        expect(total(summary.kinds)).toBe(variants.length);
        expect(summary.substantive).toBe(variants.filter(({ substantive }) => substantive).length);
        expect(total(summary.relations)).toBe(alignment.rows.length);
        expect(summary.findings).toBe(findings.length);
      }),
      { numRuns: 50 },
    );
  });
});

const MIRRORED: Partial<Record<Variant['kind'], Variant['kind']>> = {
  omission: 'addition',
  addition: 'omission',
};

function plain({ kind, base, witness: other, whole }: Variant): string {
  return JSON.stringify([kind, base?.id, base?.text, other?.id, other?.text, whole]);
}

function mirrored({ kind, base, witness: other, whole }: Variant): string {
  return JSON.stringify([MIRRORED[kind] ?? kind, other?.id, other?.text, base?.id, base?.text, whole]);
}

function plainRow({ base, witness: other, relation, moved, renumbered }: Row): string {
  return JSON.stringify([ids(base), ids(other), relation, moved, renumbered]);
}

const TURNED: Partial<Record<Row['relation'], Row['relation']>> = {
  split: 'merged',
  merged: 'split',
  inserted: 'deleted',
  deleted: 'inserted',
};

function turnedRow({ base, witness: other, relation, moved, renumbered }: Row): string {
  return JSON.stringify([ids(other), ids(base), TURNED[relation] ?? relation, moved, renumbered]);
}

describe('two texts the other way round', () => {
  it('have the same rows', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const there = align(witness(a, 'base'), witness(b)).rows;
        const back = align(witness(b, 'base'), witness(a)).rows;
        expect(allRows(back).map(turnedRow).sort()).toEqual(allRows(there).map(plainRow).sort());
      }),
      {
        numRuns: 200,
        examples: [[['第三条　甲乙丙丁。\n第四条　子丑寅卯。', '第三条　甲乙丙丁。\n第三条　甲乙丙丁。']]],
      },
    );
  });

  it('have the same variants, with omissions and additions changed over', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const there = compared(a, b).variants;
        const back = compared(b, a).variants;
        expect(back.map(mirrored).sort()).toEqual(there.map(plain).sort());
      }),
      { numRuns: 150 },
    );
  });
});
