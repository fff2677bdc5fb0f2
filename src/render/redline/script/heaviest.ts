import { firstWhere } from '../../../model/lists/first-where.js';

/** Stretches of base and witness that belong together: offsets, ends exclusive. */
export interface Twin {
  readonly base: readonly [from: number, to: number];
  readonly witness: readonly [from: number, to: number];
  /** What it would cost to do without it. */
  readonly weight: number;
}

interface Step<T> {
  readonly twin: T;
  readonly total: number;
  readonly before: Step<T> | undefined;
}

/**
 * Of twins that may cross, those that do not and weigh most together: the weighted form of the longest increasing
 * subsequence, by a tree of prefix maxima (Fenwick 1994), in n log n.
 * @returns in order on both sides; of two that weigh the same, what comes first in the base
 */
export function heaviestRising<T extends Twin>(twins: readonly T[]): T[] {
  const sorted = [...twins].sort(inOrder);
  const byEnd = sorted.map((twin, at) => ({ twin, at }));
  byEnd.sort((a, b) => a.twin.base[1] - b.twin.base[1] || a.at - b.at);
  const ends = [...new Set(sorted.map(({ witness }) => witness[1]))].sort((a, b) => a - b);
  const steps: Step<T>[] = [];
  const best: (Step<T> | undefined)[] = [];
  let open = 0;
  sorted.forEach((twin, at) => {
    for (let next = byEnd[open]; next && next.at < at && next.twin.base[1] <= twin.base[0];) {
      raise(best, countUpTo(ends, next.twin.witness[1]), steps[next.at] as Step<T>, ends.length);
      next = byEnd[++open];
    }
    const before = highest(best, countUpTo(ends, twin.witness[0]));
    steps.push({ twin, total: (before?.total ?? 0) + twin.weight, before });
  });
  return chainTo(heaviest(steps));
}

function inOrder(a: Twin, b: Twin): number {
  return (
    a.base[0] - b.base[0] ||
    a.base[1] - b.base[1] ||
    a.witness[0] - b.witness[0] ||
    a.witness[1] - b.witness[1]
  );
}

/** How many of the ends are not greater than an offset. */
function countUpTo(ends: readonly number[], offset: number): number {
  return firstWhere(ends.length, (at) => (ends[at] as number) > offset);
}

function raise<T>(best: (Step<T> | undefined)[], from: number, step: Step<T>, size: number): void {
  for (let at = from; at <= size; at += at & -at) {
    const known = best[at];
    if (!known || known.total < step.total) best[at] = step;
  }
}

function highest<T>(best: readonly (Step<T> | undefined)[], upTo: number): Step<T> | undefined {
  let found: Step<T> | undefined;
  for (let at = upTo; at > 0; at -= at & -at) {
    const step = best[at];
    if (step && (!found || step.total > found.total)) found = step;
  }
  return found;
}

function heaviest<T>(steps: readonly Step<T>[]): Step<T> | undefined {
  let found: Step<T> | undefined;
  for (const step of steps) if (!found || step.total > found.total) found = step;
  return found;
}

function chainTo<T>(last: Step<T> | undefined): T[] {
  const chain: T[] = [];
  for (let step = last; step; step = step.before) chain.push(step.twin);
  return chain.reverse();
}
