import { BREAK, type Letters } from '../letters.js';
import type { CommonRun, Range } from './run.js';
import { pairsOf, type Pairs } from './seeds.js';

/**
 * What two stretches have in common, in the order of both: the heaviest chain of common runs of at least `least`
 * letters, none across the end of a division. A run counts as much as it has pairs of letters, so that one of six
 * letters is worth more than three of two. Exact (LCSk++: Pavetić, Žužić and Šikić 2014), except that a window found
 * very often is not tried in all places; time is n log n.
 * @param least at least 2
 * @param weigh weight of a letter of `a` with the next; 1 where not given
 */
export function chainOf(
  a: Letters,
  inA: Range,
  b: Letters,
  inB: Range,
  least: number,
  weigh: (at: number) => number = () => 1,
): readonly CommonRun[] {
  const window = Math.max(2, least);
  const pairs = pairsOf(a.text, inA, b.text, inB, window);
  if (pairs.a.length === 0) return [];
  return extended(runsOf(heaviest(pairs, inB, window, weigh), pairs, window), a.text, inA, b.text, inB);
}

/** For each pair of windows the one before it on its best chain; `last` is the end of the best of all. */
interface Links {
  readonly before: Int32Array;
  readonly last: number;
}

/** Best chains so far by where they end in `b`, a binary indexed tree of maxima (Fenwick 1994). */
interface Ends {
  readonly from: number;
  readonly best: Int32Array;
  readonly value: Float64Array;
}

function heaviest(pairs: Pairs, inB: Range, window: number, weigh: (at: number) => number): Links {
  const count = pairs.a.length;
  const value = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  const size = inB.to - inB.from + 2;
  const ends: Ends = { from: inB.from, best: new Int32Array(size).fill(-1), value };
  const onDiagonal = new Map<number, number>();
  let [ended, last] = [0, 0];
  for (let at = 0; at < count; at++) {
    const [a, b] = [pairs.a[at] as number, pairs.b[at] as number];
    for (; (pairs.a[ended] as number) + window <= a; ended++) {
      note(ends, (pairs.b[ended] as number) + window, ended);
    }
    const start = bestUpTo(ends, b);
    before[at] = start;
    value[at] = (start < 0 ? 0 : (value[start] as number)) + weightOf(a, window, weigh);
    const previous = onDiagonal.get(a - b);
    if (previous !== undefined && pairs.a[previous] === a - 1) {
      const longer = (value[previous] as number) + weigh(a + window - 2);
      if (longer >= (value[at] as number)) [before[at], value[at]] = [previous, longer];
    }
    onDiagonal.set(a - b, at);
    if ((value[at] as number) > (value[last] as number)) last = at;
  }
  return { before, last };
}

function weightOf(from: number, window: number, weigh: (at: number) => number): number {
  let sum = 0;
  for (let at = from; at < from + window - 1; at++) sum += weigh(at);
  return sum;
}

function note({ from, best, value }: Ends, end: number, pair: number): void {
  for (let at = end - from + 1; at < best.length; at += at & -at) {
    const known = best[at] as number;
    if (known < 0 || (value[pair] as number) > (value[known] as number)) best[at] = pair;
  }
}

function bestUpTo({ from, best, value }: Ends, end: number): number {
  let found = -1;
  for (let at = end - from + 1; at > 0; at -= at & -at) {
    const known = best[at] as number;
    if (known >= 0 && (found < 0 || (value[known] as number) > (value[found] as number))) found = known;
  }
  return found;
}

/** Windows that follow one another letter by letter make one run. */
function runsOf({ before, last }: Links, pairs: Pairs, window: number): CommonRun[] {
  const runs: CommonRun[] = [];
  for (let at = last, length = window; at >= 0;) {
    const [a, b] = [pairs.a[at] as number, pairs.b[at] as number];
    const next = before[at] as number;
    if (next >= 0 && pairs.a[next] === a - 1 && pairs.b[next] === b - 1) length++;
    else {
      runs.push({ a, b, length });
      length = window;
    }
    at = next;
  }
  return runs.reverse();
}

/** Each run as far as it goes towards its neighbours; those that meet become one. */
function extended(
  runs: readonly CommonRun[],
  a: string,
  inA: Range,
  b: string,
  inB: Range,
): readonly CommonRun[] {
  const out: CommonRun[] = [];
  runs.forEach((run, at) => {
    const previous = out.at(-1);
    const floor = previous
      ? { a: previous.a + previous.length, b: previous.b + previous.length }
      : { a: inA.from, b: inB.from };
    const next = runs[at + 1] ?? { a: inA.to, b: inB.to };
    let left = 0;
    while (
      run.a - left > floor.a &&
      run.b - left > floor.b &&
      same(a, run.a - left - 1, b, run.b - left - 1)
    ) {
      left++;
    }
    let { length } = run;
    while (run.a + length < next.a && run.b + length < next.b && same(a, run.a + length, b, run.b + length)) {
      length++;
    }
    const grown = { a: run.a - left, b: run.b - left, length: length + left };
    if (previous && grown.a === floor.a && grown.b === floor.b) {
      out[out.length - 1] = { ...previous, length: previous.length + grown.length };
    } else out.push(grown);
  });
  return out;
}

function same(a: string, inA: number, b: string, inB: number): boolean {
  return a[inA] === b[inB] && a[inA] !== BREAK;
}
