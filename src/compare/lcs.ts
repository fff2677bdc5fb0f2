/**
 * Exact longest common subsequence, bit-parallel.
 *
 * Row by row over `b`, one bit per symbol of `a`: V' = (V + (V & M)) | (V & ~M), where M marks the places of the row's
 * symbol in `a`; bit i of a row is 0 where the LCS grows from a[0…i) to a[0…i] (Crochemore, Iliopoulos, Pinzon and
 * Reid 2001; Hyyrö 2004). Rows are kept, so that the path can be read off backwards. Time is |a|·|b|/32 word operations
 * whatever the content; where the rows would not fit, `b` is halved (Hirschberg 1975), which doubles the time and needs
 * two rows only.
 */

import { growth, lastRow, trace, type Match } from './bit-rows.js';

/** A place where two sequences differ: `a[aStart, aEnd)` stands where `b[bStart, bEnd)` stands. Never empty on both sides. */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Rows of more words than this in all are not kept (64 MB). */
const MOST_WORDS = 1 << 24;

/**
 * The shortest edit script between two sequences of symbols.
 * @param a symbols as small non-negative integers
 * @param b likewise; equal integers are equal symbols
 * @param symbols one more than the largest integer in either
 * @returns hunks in order, with at least one common symbol between any two
 */
export function shortestEdits(a: Int32Array, b: Int32Array, symbols: number): Hunk[] {
  const kept = new Uint8Array(b.length);
  const partner = new Int32Array(b.length);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    kept[head] = 1;
    partner[head] = head;
    head++;
  }
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    kept[b.length - 1 - tail] = 1;
    partner[b.length - 1 - tail] = a.length - 1 - tail;
    tail++;
  }
  const match = (row: number, column: number): void => {
    kept[row] = 1;
    partner[row] = column;
  };
  solve(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail), symbols, head, head, match);
  return hunksOf(a.length, kept, partner);
}

function hunksOf(length: number, kept: Uint8Array, partner: Int32Array): Hunk[] {
  const hunks: Hunk[] = [];
  let aAt = 0;
  let bAt = 0;
  for (let row = 0; row <= kept.length; row++) {
    if (row < kept.length && kept[row] === 0) continue;
    const column = row < kept.length ? (partner[row] as number) : length;
    if (column > aAt || row > bAt) hunks.push({ aStart: aAt, aEnd: column, bStart: bAt, bEnd: row });
    aAt = column + 1;
    bAt = row + 1;
  }
  return hunks;
}

function solve(
  a: Int32Array,
  b: Int32Array,
  symbols: number,
  aBase: number,
  bBase: number,
  match: Match,
): void {
  if (a.length === 0 || b.length === 0) return;
  const words = (a.length + 31) >>> 5;
  if (words * b.length <= MOST_WORDS || b.length === 1) return trace(a, b, symbols, aBase, bBase, match);
  const middle = b.length >> 1;
  const before = growth(lastRow(a, b.subarray(0, middle), symbols), a.length);
  const after = growth(lastRow(a.slice().reverse(), b.slice(middle).reverse(), symbols), a.length);
  let cut = 0;
  for (let at = 1, best = -1; at <= a.length; at++) {
    const sum = (before[at] as number) + (after[a.length - at] as number);
    const atZero = at === 1 ? (after[a.length] as number) : -1;
    if (atZero > best) [best, cut] = [atZero, 0];
    if (sum > best) [best, cut] = [sum, at];
  }
  solve(a.subarray(0, cut), b.subarray(0, middle), symbols, aBase, bBase, match);
  solve(a.subarray(cut), b.subarray(middle), symbols, aBase + cut, bBase + middle, match);
}
