import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestEdits, type Hunk } from '../../src/compare/index.js';

/** Length of the longest common subsequence, cell by cell (Wagner and Fischer 1974). */
function longestCommon(a: Int32Array, b: Int32Array): number {
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

function expectExact(a: Int32Array, b: Int32Array, symbols: number): void {
  const hunks = shortestEdits(a, b, symbols);
  let [inA, inB, common] = [0, 0, 0];
  for (const hunk of [...hunks, { aStart: a.length, aEnd: a.length, bStart: b.length, bEnd: b.length }]) {
    expect([...a.subarray(inA, hunk.aStart)]).toEqual([...b.subarray(inB, hunk.bStart)]);
    common += hunk.aStart - inA;
    [inA, inB] = [hunk.aEnd, hunk.bEnd];
  }
  expect(common).toBe(longestCommon(a, b));
  expectApart(hunks);
}

/** Between two hunks stands a common symbol; none is empty. */
function expectApart(hunks: readonly Hunk[]): void {
  hunks.forEach(({ aStart, aEnd, bStart, bEnd }, at) => {
    expect(aEnd - aStart + bEnd - bStart).toBeGreaterThan(0);
    if (at > 0) expect(aStart).toBeGreaterThan(hunks[at - 1]!.aEnd);
  });
}

const symbols = (most: number, length: number): fc.Arbitrary<Int32Array> =>
  fc.array(fc.nat({ max: most }), { maxLength: length }).map((list) => Int32Array.from(list));

describe('shortest edits', () => {
  it('are exact for unlike sequences, long and short', () => {
    fc.assert(
      fc.property(symbols(3, 90), symbols(3, 90), (a, b) => expectExact(a, b, 4)),
      { numRuns: 300 },
    );
  });

  it('are exact for sequences with few changes', () => {
    fc.assert(
      fc.property(
        symbols(5, 200),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 })), { maxLength: 6 }),
        (a, places) => {
          const b = [...a];
          for (const [place, symbol] of places) b.splice(place % (b.length + 1), symbol % 3, symbol);
          expectExact(a, Int32Array.from(b), 6);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are exact where the greedy method gives up', () => {
    // A common tail and beginning, and between them nothing but what no step of the one is a step of the other.
    const a = Int32Array.from({ length: 700 }, (_, at) => (at * 7) % 31);
    const b = Int32Array.from({ length: 650 }, (_, at) => (at * 11 + 3) % 31);
    expectExact(a, b, 31);
  });

  it('are the same whichever of the two methods finds them', () => {
    // 甲乙丙 → 乙丙甲 has one shortest script; 甲乙 → 乙甲 two, of which the one that keeps 甲 is taken.
    expect(shortestEdits(Int32Array.of(0, 1), Int32Array.of(1, 0), 2)).toEqual([
      { aStart: 0, aEnd: 0, bStart: 0, bEnd: 1 },
      { aStart: 1, aEnd: 2, bStart: 2, bEnd: 2 },
    ]);
  });

  it('of a sequence and nothing are one hunk', () => {
    expect(shortestEdits(Int32Array.of(1, 2), new Int32Array(0), 3)).toEqual([
      { aStart: 0, aEnd: 2, bStart: 0, bEnd: 0 },
    ]);
    expect(shortestEdits(new Int32Array(0), new Int32Array(0), 0)).toEqual([]);
  });
});
