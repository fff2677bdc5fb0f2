import type { Hunk } from './hunk.js';

/** A stretch of each of two sequences of symbols, `end` exclusive. */
export interface Stretches {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Texts this many times as long as what a quarter of the edits has covered will take more than all. */
const HOPELESS = 6;

/** Rows of reaches, one after another: with d edits the row begins at d·(d+1)/2. Kept from call to call, for most are short. */
let reaches = new Int32Array(1 << 12);

/**
 * Shortest edits by the greedy method (Myers 1986), whose time is the length of the texts and the square of the number
 * of edits. Unlike the paper it keeps every row and reads the path off them by distances, not by where each came from:
 * a place on diagonal k is within d edits where the d-th row reaches as far. So of equally short scripts it finds the
 * same one as the bit-parallel method.
 * @param limit gives up where more edits than this are needed, or where after a quarter of them it has not come far
 * @returns hunks in order, or undefined after giving up
 */
export function greedyEdits(stretches: Stretches, limit: number): Hunk[] | undefined {
  const width = stretches.aEnd - stretches.aStart;
  const height = stretches.bEnd - stretches.bStart;
  const last = width - height;
  for (let edits = 0; edits <= limit; edits++) {
    const farthest = fillRow(stretches, edits, width, height);
    if (edits === limit >> 2 && farthest * HOPELESS < width + height) return undefined;
    const isOwn = Math.abs(last) <= edits && ((edits + last) & 1) === 0;
    if (isOwn && reach(edits, last) >= width) return readOff(stretches, edits, width, height);
  }
  return undefined;
}

function reach(edits: number, diagonal: number): number {
  return reaches[((edits * (edits + 1)) >> 1) + ((diagonal + edits) >> 1)] as number;
}

/** Outside the texts: so little that no number of steps makes it a place. */
const NOWHERE = -(2 ** 30);

/** How far each diagonal is reached with a number of edits, or {@link NOWHERE}. Gives the farthest. */
function fillRow({ a, b, aStart, bStart }: Stretches, edits: number, width: number, height: number): number {
  const row = (edits * (edits + 1)) >> 1;
  if (row + edits >= reaches.length) grow(row + edits + 1);
  const known = reaches;
  const above = row - edits;
  let farthest = 0;
  for (let at = 0; at <= edits; at++) {
    const diagonal = 2 * at - edits;
    // From the row above: one symbol of `a` taken out, or one of `b` put in.
    let x = at === 0 ? (edits === 0 ? 0 : NOWHERE) : (known[above + at - 1] as number) + 1;
    const down = at === edits ? NOWHERE : (known[above + at] as number);
    if (x > width) x = NOWHERE;
    if (down > x && down - diagonal <= height) x = down;
    let y = x - diagonal;
    while (x >= 0 && x < width && y < height && a[aStart + x] === b[bStart + y]) {
      x++;
      y++;
    }
    known[row + at] = x;
    if (x + y > farthest) farthest = x + y;
  }
  return farthest;
}

function grow(length: number): void {
  const larger = new Int32Array(Math.max(length, reaches.length * 2));
  larger.set(reaches);
  reaches = larger;
}

/** Goes back from the end: where a symbol of `a` can be taken out it is, else one of `b` put in, else both are common. */
function readOff({ aStart, bStart }: Stretches, edits: number, width: number, height: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [x, y, left] = [width, height, edits];
  while (left > 0) {
    // Common symbols up to the next edit.
    while (!isWithin(left - 1, x - 1, y) && !isWithin(left - 1, x, y - 1)) {
      x--;
      y--;
    }
    const [aEnd, bEnd] = [aStart + x, bStart + y];
    for (; left > 0; left--) {
      if (isWithin(left - 1, x - 1, y)) x--;
      else if (isWithin(left - 1, x, y - 1)) y--;
      else break;
    }
    hunks.push({ aStart: aStart + x, aEnd, bStart: bStart + y, bEnd });
  }
  return hunks.reverse();
}

function isWithin(edits: number, x: number, y: number): boolean {
  const diagonal = x - y;
  return x >= 0 && y >= 0 && diagonal <= edits && -diagonal <= edits && reach(edits, diagonal) >= x;
}
