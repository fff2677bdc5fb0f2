import { pairWeights, type Weights } from '../../reuse/weights.js';
import { formulaeIn } from './formulae.js';
import type { Units } from './units.js';

/** As though each text had so many units more, so that a text of a single one can be weighed. */
const UNSEEN = 10;
/** Words that are rare in both texts count more than the many that are neither rare nor stock. */
const POWER = 2;
/** A pair of letters of a formula counts as so much of one that is none. */
const OF_FORMULA = 0.05;

/**
 * How much it says that two texts have the same words: inverse document frequency (Spärck Jones 1972) over pairs of units,
 * one of either text. What stands in one 款 of the base and in one of the other text ties these two together, 领导班子成员
 * in six and in four ties none. A pair of letters that one of the texts has not counts as though a single unit had it.
 */
export function rarityOf(a: Units, b: Units): Weights {
  const most = Math.log((a.units.length + UNSEEN) * (b.units.length + UNSEEN));
  const known = new Map<string, number>();
  const weightOf = (pair: string): number => {
    const before = known.get(pair);
    if (before !== undefined) return before;
    const often = (a.having.get(pair)?.length ?? 1) * (b.having.get(pair)?.length ?? 1);
    const weight = Math.max(0, 1 - Math.log(often) / most) ** POWER;
    known.set(pair, weight);
    return weight;
  };
  return pairWeights([a.letters, b.letters], ({ text }) => {
    const formulae = formulaeIn(text);
    return (pair, at) => weightOf(pair) * (formulae[at] === 1 && formulae[at + 1] === 1 ? OF_FORMULA : 1);
  });
}
