import type { Pair } from './scores.js';
import type { Sides } from './sides.js';

type Quantity = (pair: Pair) => number;

/**
 * For each pair by how much either of its units is ahead of the best other pair of that unit, or behind it.
 * @param units how many there are on each side
 * @param quantities what is compared among the pairs of a base unit, and among those of a witness unit
 */
export function marginsOf(
  pairs: readonly Pair[],
  units: Sides<number>,
  quantities: Sides<Quantity>,
): Sides<Float64Array> {
  return {
    base: margins(pairs, units.base, (pair) => pair.i, quantities.base),
    witness: margins(pairs, units.witness, (pair) => pair.j, quantities.witness),
  };
}

function margins(
  pairs: readonly Pair[],
  units: number,
  unitOf: (pair: Pair) => number,
  quantity: Quantity,
): Float64Array {
  const best = new Float64Array(units);
  const second = new Float64Array(units);
  for (const pair of pairs) {
    const [unit, value] = [unitOf(pair), quantity(pair)];
    if (value > (best[unit] as number)) {
      second[unit] = best[unit] as number;
      best[unit] = value;
    } else if (value > (second[unit] as number)) second[unit] = value;
  }
  return Float64Array.from(pairs, (pair) => {
    const [unit, value] = [unitOf(pair), quantity(pair)];
    return value - ((value === best[unit] ? second[unit] : best[unit]) as number);
  });
}
