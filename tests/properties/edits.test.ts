import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collate,
  cohesionOf,
  symbolOf,
  type Collation,
  type Hunk,
  type Passage,
} from '../../src/compare/index.js';
import { tokenise, type Token } from '../../src/model/token.js';
import type { Division } from '../../src/model/tree.js';
import { CORPUS, wildText } from './texts.js';

function passage(value: string): Passage {
  const point = (offset: number): { line: number; column: number; offset: number } => ({
    line: 1,
    column: offset + 1,
    offset,
  });
  const position = { start: point(0), end: point(value.length) };
  const leaf = { type: 'text', value, position } as const;
  const node: Division = {
    type: 'paragraph',
    id: 'para-1',
    label: '',
    ordinal: [],
    children: [leaf],
    position,
  };
  return { node, tokens: tokenise([leaf]) };
}

function collated(a: string, b: string): Collation {
  const [left, right] = [passage(a), passage(b)];
  return collate([left], [right], cohesionOf([left.tokens, right.tokens]));
}

/** Clauses of the corpus. */
const CLAUSES = CORPUS.flatMap((text) => text.split(/[\n。；]/u)).filter((clause) => clause.length > 8);

const clause = fc.constantFrom(...CLAUSES);

/** A few clauses, and the same with words taken out, put in, moved and changed. */
const revisedClauses: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(
    fc.array(clause, { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 6 }),
        fc.oneof(
          fc.constantFrom(
            '',
            '、',
            '和',
            '依法',
            '有关',
            '二十',
            '二〇二五',
            '2025',
            '（',
            '〈',
            '《',
            '》',
            '“',
            '百分之二',
            '2%',
            '帐',
          ),
          clause,
        ),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([clauses, changes]) => {
    const text = clauses.join('。');
    const changed = changes.reduce((made, [place, length, words]) => {
      const at = place % (made.length + 1);
      return made.slice(0, at) + words + made.slice(at + length);
    }, text);
    return [text, changed] as const;
  });

/** Few letters, so that much can be matched in many ways. */
const dense = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '和', '，', '一'), maxLength: 40 });

const pair = fc.oneof(
  { weight: 3, arbitrary: revisedClauses },
  { weight: 3, arbitrary: fc.tuple(dense, dense) },
  { weight: 1, arbitrary: fc.tuple(wildText, wildText) },
  { weight: 1, arbitrary: fc.tuple(clause, clause) },
);

/** What is left of a token: what it reads, or what it counts as in the core diff. */
type Form = (token: Token) => string;
const read: Form = ({ n }) => n;

/** The texts from one another: what a hunk says stands on the one side is put for what it says stands on the other. */
function rebuilt({ a, b }: Collation, hunks: readonly Hunk[], form: Form): { a: string[]; b: string[] } {
  const made: { a: string[]; b: string[] } = { a: [], b: [] };
  const words = (tokens: Collation['a'], from: number, to: number): string[] =>
    tokens.slice(from, to).map(form);
  let [inA, inB] = [0, 0];
  for (const hunk of hunks) {
    made.b.push(...words(a, inA, hunk.aStart), ...words(b, hunk.bStart, hunk.bEnd));
    made.a.push(...words(b, inB, hunk.bStart), ...words(a, hunk.aStart, hunk.aEnd));
    [inA, inB] = [hunk.aEnd, hunk.bEnd];
  }
  made.b.push(...words(a, inA, a.length));
  made.a.push(...words(b, inB, b.length));
  return made;
}

function expectRebuilt(collation: Collation, hunks: readonly Hunk[], form: Form): void {
  const made = rebuilt(collation, hunks, form);
  expect(made.a).toEqual(collation.a.map(form));
  expect(made.b).toEqual(collation.b.map(form));
}

function expectOrdered({ a, b }: Collation, hunks: readonly Hunk[]): void {
  let [inA, inB] = [0, 0];
  for (const { aStart, aEnd, bStart, bEnd } of hunks) {
    expect(aStart).toBeGreaterThanOrEqual(inA);
    expect(bStart).toBeGreaterThanOrEqual(inB);
    expect(aEnd).toBeGreaterThanOrEqual(aStart);
    expect(bEnd).toBeGreaterThanOrEqual(bStart);
    expect(aEnd - aStart + bEnd - bStart).toBeGreaterThan(0);
    [inA, inB] = [aEnd, bEnd];
  }
  expect(inA).toBeLessThanOrEqual(a.length);
  expect(inB).toBeLessThanOrEqual(b.length);
}

/** Length of the longest common subsequence, cell by cell (Wagner and Fischer 1974). */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const symbol of a) {
    const row = [0];
    b.forEach((other, at) => {
      row.push(symbol === other ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!));
    });
    above = row;
  }
  return above[b.length]!;
}

function changed(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, { aStart, aEnd, bStart, bEnd }) => sum + aEnd - aStart + bEnd - bStart, 0);
}

describe('the edits between two stretches of wording', () => {
  it('rebuild each text from the other, minimal and presented', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const collation = collated(a, b);
        expectOrdered(collation, collation.minimal);
        expectRebuilt(collation, collation.minimal, symbolOf);
        expectOrdered(collation, collation.presented);
        expectRebuilt(collation, collation.presented, read);
      }),
      { numRuns: 300 },
    );
  });

  it('are as short as they can be', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const collation = collated(a, b);
        const [left, right] = [collation.a.map(symbolOf), collation.b.map(symbolOf)];
        expect(changed(collation.minimal)).toBe(left.length + right.length - 2 * longestCommon(left, right));
      }),
      { numRuns: 300 },
    );
  });

  it('are none for a text and itself', () => {
    fc.assert(
      fc.property(fc.oneof(dense, wildText, clause), (text) => {
        expect(collated(text, text)).toMatchObject({ minimal: [], presented: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('are the same whichever text comes first', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const turn = ({ aStart, aEnd, bStart, bEnd }: Hunk): Hunk => ({
          aStart: bStart,
          aEnd: bEnd,
          bStart: aStart,
          bEnd: aEnd,
        });
        const plain = ({ aStart, aEnd, bStart, bEnd }: Hunk): Hunk => ({ aStart, aEnd, bStart, bEnd });
        const [there, back] = [collated(a, b), collated(b, a)];
        expect(back.minimal.map(turn)).toEqual(there.minimal.map(plain));
        expect(back.presented.map(turn)).toEqual(there.presented.map(plain));
      }),
      { numRuns: 300 },
    );
  });

  it('show two texts with nothing changed between two edits apart from common words', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { a: left, b: right, presented } = collated(a, b);
        for (const { aStart, aEnd, bStart, bEnd } of presented) {
          const words = (tokens: typeof left, from: number, to: number): string =>
            tokens
              .slice(from, to)
              .map(({ n }) => n)
              .join(' ');
          expect(words(left, aStart, aEnd)).not.toBe(words(right, bStart, bEnd));
        }
      }),
      { numRuns: 200 },
    );
  });
});
