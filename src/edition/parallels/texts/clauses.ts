import { BREAK, type Letters } from '../../letters.js';
import type { Range } from '../../reuse/run.js';

/** Marks at which a clause ends, and the marks between two quotations (“谁决策、谁负责”“谁监管、谁负责”). */
const BORDER = /[，；。、：！？,;:!?]|[”’」』》][“‘「『《]/u;

/**
 * 1 for every letter that a clause begins with, or that stands behind the end of a division. What is in brackets goes
 * on with its clause: 省（自治区、直辖市）党委和政府.
 * @param source what the letters are of
 */
export function clauseStarts(source: string, { text, starts, ends }: Letters): Uint8Array {
  const begins = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (at === 0 || text[at] === BREAK || text[at - 1] === BREAK) {
      begins[at] = 1;
      depth = 0;
      continue;
    }
    const [end, start] = [ends[at - 1] as number, starts[at] as number];
    if (start <= end) continue;
    const marks = source.slice(end, start);
    const before = depth;
    depth = depthBehind(depth, marks);
    if (before === 0 && depth === 0 && BORDER.test(marks)) begins[at] = 1;
  }
  return begins;
}

function depthBehind(depth: number, marks: string): number {
  let now = depth;
  for (const mark of marks) {
    if (mark === '（' || mark === '(') now++;
    else if ((mark === '）' || mark === ')') && now > 0) now--;
  }
  return now;
}

/** A stretch of letters, grown to the ends of the clauses it begins and ends in, but not beyond `within`. */
export function grownToClauses(begins: Uint8Array, { from, to }: Range, within: Range): Range {
  let [start, end] = [from, to];
  while (start > within.from && begins[start] === 0) start--;
  while (end < within.to && begins[end] === 0) end++;
  return { from: start, to: end };
}

/** True where no clause begins behind `from`, up to and with the letter at `to`. */
export function isOneClause(begins: Uint8Array, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (begins[at] === 1) return false;
  return true;
}
