import type { Letters } from '../../letters.js';
import { postingsOf } from '../../reuse/postings.js';
import type { Range } from '../../reuse/run.js';
import type { Weights } from '../../reuse/weights.js';
import type { Unit } from './units.js';

/** Finds the units that have most of the pairs of letters of a stretch of the commentary; the best first. */
export type Candidates = (stretch: Range, most: number) => readonly number[];

/** Looks pairs up in an index of the base, so that not every clause is held against every unit. */
export function candidatesIn(
  units: readonly Unit[],
  base: Letters,
  other: Letters,
  weights: Weights,
): Candidates {
  const postings = postingsOf(base.text, units);
  const scores = new Float64Array(units.length);
  return ({ from, to }, most) => {
    const touched: number[] = [];
    for (let at = from; at + 1 < to; at++) {
      const weight = weights.at(other, at);
      for (const unit of postings.get(other.text.slice(at, at + 2)) ?? []) {
        if (scores[unit] === 0) touched.push(unit);
        scores[unit] = (scores[unit] as number) + weight;
      }
    }
    const ranked = touched.map((unit) => ({ unit, score: scores[unit] as number }));
    for (const unit of touched) scores[unit] = 0;
    ranked.sort((a, b) => b.score - a.score || a.unit - b.unit);
    return ranked.slice(0, most).map(({ unit }) => unit);
  };
}
