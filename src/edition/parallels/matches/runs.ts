import { BREAK } from '../../letters.js';
import { chainOf } from '../../reuse/chain.js';
import type { CommonRun, Range } from '../../reuse/run.js';
import type { Weights } from '../../reuse/weights.js';
import type { Units } from '../texts/units.js';

/** Letters in a row that shared words are looked for with, and that are enough beside shared words. */
const SEED = 3;
const BESIDE = 2;
/** Farther from shared words, two letters are no evidence (行业…的…工作). */
const NEAR = 14;

/** The words that two stretches share, in the order of both: the best chain of them, each as long as it goes. */
export function runsOf(inA: Range, inB: Range, a: Units, b: Units, rarity: Weights): readonly CommonRun[] {
  const weigh = (at: number): number => rarity.at(a.letters, at);
  const long = chainOf(a.letters, inA, b.letters, inB, SEED, weigh);
  if (long.length === 0) return long;
  const all: CommonRun[] = [];
  for (let at = 0; at <= long.length; at++) {
    const [left, right] = between(long[at - 1], long[at], inA, inB);
    if (left.to - left.from <= NEAR && right.to - right.from <= NEAR) {
      all.push(...chainOf(a.letters, left, b.letters, right, BESIDE, weigh));
    }
    const run = long[at];
    if (run) all.push(run);
  }
  return unbroken(all, inA, inB, a.letters.text, b.letters.text);
}

/** What lies between two runs; before the first and behind the last only what is near. */
function between(
  run: CommonRun | undefined,
  next: CommonRun | undefined,
  inA: Range,
  inB: Range,
): readonly [Range, Range] {
  const [fromA, fromB] = run
    ? [run.a + run.length, run.b + run.length]
    : [Math.max(inA.from, (next?.a ?? 0) - NEAR), Math.max(inB.from, (next?.b ?? 0) - NEAR)];
  const [toA, toB] = next
    ? [next.a, next.b]
    : [Math.min(inA.to, fromA + NEAR), Math.min(inB.to, fromB + NEAR)];
  return [
    { from: fromA, to: toA },
    { from: fromB, to: toB },
  ];
}

/**
 * Gives letters that two neighbours could both have to the first, which they make longer, and drops what is left with
 * fewer than two. Of 深入学习贯彻习近平生态文明思想 the best chain may share 彻习 with a text that has 深入学习贯彻 in one
 * sentence and 全面贯彻习近平 and 习近平生态文明思想 in others; a reader sees 深入学习贯彻 and 习近平生态文明思想.
 */
function unbroken(
  runs: readonly CommonRun[],
  inA: Range,
  inB: Range,
  textA: string,
  textB: string,
): readonly CommonRun[] {
  const isCommon = (a: number, b: number): boolean =>
    a < inA.to && b < inB.to && textA[a] === textB[b] && textA[a] !== BREAK;
  const found: CommonRun[] = [];
  let end = { a: inA.from, b: inB.from };
  for (const run of runs) {
    const taken = Math.max(0, end.a - run.a, end.b - run.b);
    let [a, b, length] = [run.a + taken, run.b + taken, run.length - taken];
    if (length < BESIDE) continue;
    for (; a > end.a && b > end.b && isCommon(a - 1, b - 1); length++) [a, b] = [a - 1, b - 1];
    while (isCommon(a + length, b + length)) length++;
    const previous = found.at(-1);
    if (previous && a === end.a && b === end.b) {
      found[found.length - 1] = { ...previous, length: previous.length + length };
    } else found.push({ a, b, length });
    end = { a: a + length, b: b + length };
  }
  return found;
}
