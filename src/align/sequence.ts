import type { Group } from './field.js';

/** What a link is worth; zero or less means it is not made. */
export interface Worth {
  readonly one: (i: number, j: number) => number;
  /** Base unit i against witness units [from, to). */
  readonly split: (i: number, from: number, to: number) => number;
  /** Base units [from, to) against witness unit j. */
  readonly merge: (from: number, to: number, j: number) => number;
}

/** Units on the many side of a split or merge. */
export const LARGEST_GROUP = 4;

const SKIP_BASE = 1;
const SKIP_WITNESS = 2;
const ONE = 3;
/** SPLIT + k and MERGE + k stand for groups of k. */
const SPLIT = 10;
const MERGE = 20;

/**
 * The best monotone alignment of two sequences in one dynamic programme that weighs 1:1, 1:0, 0:1, 1:k and k:1 together
 * (as Gale and Church 1993 align sentences). Deciding 1:1 links first would take the parts of every split away.
 * @returns groups in order, each unit in at most one; units in none are unmatched
 */
export function bestSequence(rows: number, columns: number, worth: Worth): Group[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const move = new Uint8Array((rows + 1) * width);
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      if (i > 0 || j > 0) decide(i, j, width, best, move, worth);
    }
  }
  return traceBack(rows, columns, width, move);
}

function decide(
  i: number,
  j: number,
  width: number,
  best: Float64Array,
  move: Uint8Array,
  worth: Worth,
): void {
  let top = -1;
  let how = 0;
  const offer = (value: number, code: number): void => {
    // Of equal offers the first stands, so the order below is the order of preference: a unit goes with the first of its likes.
    if (value > top + 1e-9) [top, how] = [value, code];
  };
  if (j > 0) offer(best[i * width + j - 1] as number, SKIP_WITNESS);
  if (i > 0) offer(best[(i - 1) * width + j] as number, SKIP_BASE);
  if (i > 0 && j > 0) {
    const gain = worth.one(i - 1, j - 1);
    if (gain > 0) offer((best[(i - 1) * width + j - 1] as number) + gain, ONE);
    for (let k = 2; k <= Math.min(LARGEST_GROUP, j); k++) {
      const split = worth.split(i - 1, j - k, j);
      if (split > 0) offer((best[(i - 1) * width + j - k] as number) + split, SPLIT + k);
    }
    for (let k = 2; k <= Math.min(LARGEST_GROUP, i); k++) {
      const merge = worth.merge(i - k, i, j - 1);
      if (merge > 0) offer((best[(i - k) * width + j - 1] as number) + merge, MERGE + k);
    }
  }
  best[i * width + j] = top;
  move[i * width + j] = how;
}

function traceBack(rows: number, columns: number, width: number, move: Uint8Array): Group[] {
  const groups: Group[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 || j > 0) {
    const how = move[i * width + j] as number;
    const [up, left] =
      how === ONE ? [1, 1] : how > MERGE ? [how - MERGE, 1] : how > SPLIT ? [1, how - SPLIT] : [0, 0];
    if (up > 0)
      groups.push({ base: range(i - up, i), witness: range(j - left, j), moved: false, placed: false });
    i -= up || (how === SKIP_BASE ? 1 : 0);
    j -= left || (how === SKIP_WITNESS ? 1 : 0);
  }
  return groups.reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
