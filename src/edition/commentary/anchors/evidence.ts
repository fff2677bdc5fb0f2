import type { Letters } from '../../letters.js';
import { chainOf } from '../../reuse/chain.js';
import type { CommonRun, Range } from '../../reuse/run.js';
import type { Weights } from '../../reuse/weights.js';
import type { Unit } from './units.js';

/** What a stretch of the commentary has of a unit of the base. */
export interface Evidence {
  readonly runs: readonly CommonRun[];
  /** Weight of the pairs of letters in the runs. */
  readonly found: number;
  /** {@link found} with what the stretch has of its own held against it. */
  readonly score: number;
  /** Share of the stretch that is found, by weight and by letters, 0…1. */
  readonly share: number;
  readonly letters: number;
}

/** Words of one's own count against a rendering, but less than shared ones for it: it may be a paraphrase. */
const OWN = 0.35;
/** Those before the first shared word and behind the last count no more than this: a sentence may be built around it. */
const MOST_OUTSIDE = 3;
/** The base's words come in pairs of letters at least. */
export const LEAST_RUN = 2;

/** Holds a stretch of the commentary against a unit of the base. */
export type Weigh = (stretch: Range, unit: number) => Evidence;

/** Evidence between the two texts; kept while one clause is asked for. */
export function weighing(units: readonly Unit[], base: Letters, other: Letters, weights: Weights): Weigh {
  // Clauses come one by one; numbers are found faster than strings.
  const known = new Map<number, Evidence>();
  let last: Range = { from: 0, to: 0 };
  const weigh = (at: number): number => weights.at(base, at);
  return (stretch, unit) => {
    if (stretch.from !== last.from || stretch.to !== last.to) {
      known.clear();
      last = stretch;
    }
    const before = known.get(unit);
    if (before) return before;
    const runs = chainOf(base, units[unit] as Unit, other, stretch, LEAST_RUN, weigh);
    const made = evidenceOf(runs, stretch, other, weights);
    known.set(unit, made);
    return made;
  };
}

function evidenceOf(runs: readonly CommonRun[], stretch: Range, other: Letters, weights: Weights): Evidence {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return NONE;
  const found = runs.reduce((sum, { b, length }) => sum + weights.sum(other, { from: b, to: b + length }), 0);
  const all = weights.sum(other, stretch);
  const inside = weights.sum(other, { from: first.b, to: last.b + last.length });
  const own = inside - found + Math.min(MOST_OUTSIDE, all - inside);
  const letters = runs.reduce((sum, { length }) => sum + length, 0) / (stretch.to - stretch.from);
  return { runs, found, score: found - OWN * own, share: all > 0 ? found / all : 0, letters };
}

const NONE: Evidence = { runs: [], found: 0, score: 0, share: 0, letters: 0 };
