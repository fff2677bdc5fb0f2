/** Indices of two paragraphs that belong together, one of the base and one of a witness; -1 for one that is not in sight. */
export interface Pair {
  readonly base: number;
  readonly witness: number;
}

/** Pairs that rise on both sides; one that would cross an earlier one is left out. */
export function rising(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs
    .filter((pair) => pair.base >= 0 && pair.witness >= 0)
    .sort((a, b) => a.base - b.base || a.witness - b.witness);
  const kept: Pair[] = [];
  for (const pair of sorted) {
    const last = kept.at(-1);
    if (!last || (pair.base > last.base && pair.witness > last.witness)) kept.push(pair);
  }
  return kept;
}
