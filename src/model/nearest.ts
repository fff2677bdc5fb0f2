/** More would not be read. */
const SHOWN = 3;

/**
 * The words of a list that a misspelt one may stand for: those that a few slips of the keyboard turn into it, and those
 * that have a part between hyphens in common with it (`duplicate-article` for `duplicate-number`).
 * @returns at most three, nearest first, then in the order of the list; none where none is near
 */
export function nearest(word: string, known: readonly string[]): string[] {
  const parts = new Set(word.split('-'));
  const near = known.flatMap((candidate) => {
    const slips = distance(word, candidate);
    const isAlike = slips <= Math.max(2, Math.floor(candidate.length / 3));
    return isAlike || candidate.split('-').some((part) => parts.has(part)) ? [{ candidate, slips }] : [];
  });
  return near
    .sort((a, b) => a.slips - b.slips)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
}

/** How many characters have to be put in, left out, exchanged or swapped with their neighbour (Damerau 1964). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
        swapped ? (before[j - 2] as number) + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
