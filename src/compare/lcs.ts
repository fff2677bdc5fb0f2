/**
 * Exact longest common subsequence, by two methods that find the same one.
 *
 * Where few symbols differ the greedy method is fastest; see greedy.ts. Where it would take more steps than that, a
 * bit-parallel one, row by row over `b`, one bit per symbol of `a`: V' = (V + (V & M)) | (V & ~M), where M marks the
 * places of the row's symbol in `a`; bit i of a row is 0 where the LCS grows from a[0…i) to a[0…i] (Crochemore,
 * Iliopoulos, Pinzon and Reid 2001; Hyyrö 2004). Rows are kept, so that the path can be read off backwards. Time is
 * |a|·|b|/30 word operations whatever the content; where the rows would not fit, `b` is halved (Hirschberg 1975), which
 * doubles the time and needs two rows only.
 */

import { growth, lastRow, trace, wordsOf, type Match } from './bit-rows.js';
import { greedyEdits } from './greedy.js';
import type { Hunk } from './hunk.js';

export type { Hunk } from './hunk.js';

/** Rows of more words than this in all are not kept (64 MB). */
const MOST_WORDS = 1 << 24;
/** The greedy method gives up after this many edits: its rows take two million places then. */
const MOST_GREEDY = 2000;
/** And after as many as it can make in a quarter of the time that the bit-parallel method takes. */
const GREEDY_SHARE = 128;
const LEAST_GREEDY = 8;

/**
 * The shortest edit script between two sequences of symbols.
 * @param a symbols as small non-negative integers
 * @param b likewise; equal integers are equal symbols
 * @param symbols one more than the largest integer in either
 * @returns hunks in order, with at least one common symbol between any two
 */
export function shortestEdits(a: Int32Array, b: Int32Array, symbols: number): Hunk[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > head && bEnd > head && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (head === aEnd && head === bEnd) return [];
  if (head === aEnd || head === bEnd) return [{ aStart: head, aEnd, bStart: head, bEnd }];
  const size = (aEnd - head) * (bEnd - head);
  const limit = Math.min(MOST_GREEDY, LEAST_GREEDY + Math.floor(Math.sqrt(size / GREEDY_SHARE)));
  return (
    greedyEdits({ a, b, aStart: head, aEnd, bStart: head, bEnd }, limit) ??
    bitParallel(a.subarray(head, aEnd), b.subarray(head, bEnd), symbols, head)
  );
}

/** @param offset where both stretches begin in the sequences they are of */
function bitParallel(a: Int32Array, b: Int32Array, symbols: number, offset: number): Hunk[] {
  const partner = new Int32Array(b.length).fill(-1);
  const match = (row: number, column: number): void => {
    partner[row] = column;
  };
  solve(a, b, symbols, 0, 0, match);
  const hunks: Hunk[] = [];
  let [aAt, bAt] = [0, 0];
  for (let row = 0; row <= b.length; row++) {
    const column = row < b.length ? (partner[row] as number) : a.length;
    if (column < 0) continue;
    if (column > aAt || row > bAt) {
      hunks.push({ aStart: offset + aAt, aEnd: offset + column, bStart: offset + bAt, bEnd: offset + row });
    }
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
  const words = wordsOf(a.length);
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
