/**
 * The numbers of a list that stand as they should: the heaviest strictly increasing subsequence, where every number
 * weighs 2, and 1 more if it is as much larger than the one before it as it stands behind it. So 16 18 18 19 keeps the
 * second 18 (the first stands in the place of 17), and 17 18 18 19 the first. Of two equally heavy ones the earlier
 * numbers stay. Takes n log n steps, as the longest one does (Fredman 1975).
 * @param numbers in the order of the text, all of them 1 or larger; a list is expected to begin with 1
 * @returns indices into `numbers`, ascending
 */
export function spineOf(numbers: readonly number[]): number[] {
  const weights: number[] = [];
  const before: number[] = [];
  const smaller = heaviestSmaller(numbers, weights);
  // Numbers that stand as far apart as they differ have this difference in common.
  const inStep = new Map<number, number>();
  numbers.forEach((number, at) => {
    const step = number - at;
    const loose = smaller.find(number);
    const close = inStep.get(step) ?? -1;
    const looseWeight = loose < 0 ? 0 : (weights[loose] as number);
    const closeWeight = close < 0 ? (step === 1 ? 1 : 0) : (weights[close] as number) + 1;
    const takesClose = closeWeight > looseWeight || (closeWeight === looseWeight && close < loose);
    before[at] = takesClose ? close : loose;
    weights[at] = 2 + Math.max(looseWeight, closeWeight);
    if (close < 0 || (weights[at] as number) > (weights[close] as number)) inStep.set(step, at);
    smaller.add(number, at);
  });
  let at = -1;
  weights.forEach((weight, index) => {
    if (at < 0 || weight > (weights[at] as number)) at = index;
  });
  const spine: number[] = [];
  for (; at >= 0; at = before[at] as number) spine.push(at);
  return spine.reverse();
}

interface Heaviest {
  /** Index of the heaviest number below `number` so far, the first of equally heavy ones; -1 where there is none. */
  readonly find: (number: number) => number;
  readonly add: (number: number, at: number) => void;
}

/** A binary indexed tree (Fenwick 1994) of maxima over the ranks of the numbers. */
function heaviestSmaller(numbers: readonly number[], weights: readonly number[]): Heaviest {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const rank = new Map(sorted.map((number, at) => [number, at + 1]));
  const tree: number[] = Array.from({ length: sorted.length + 1 }, () => -1);
  const heavier = (a: number, b: number): number => {
    if (a < 0 || b < 0) return Math.max(a, b);
    const difference = (weights[a] as number) - (weights[b] as number);
    return difference > 0 || (difference === 0 && a < b) ? a : b;
  };
  return {
    find: (number) => {
      let found = -1;
      for (let at = (rank.get(number) as number) - 1; at > 0; at -= at & -at)
        found = heavier(found, tree[at] as number);
      return found;
    },
    add: (number, index) => {
      for (let at = rank.get(number) as number; at < tree.length; at += at & -at)
        tree[at] = heavier(tree[at] as number, index);
    },
  };
}
