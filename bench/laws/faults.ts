import type { GoldRow } from './gold.js';

/**
 * What is wrong with a gold itself: every article of both texts has to be in exactly one row.
 * @param old numbers of the articles of the base, `new` those of the witness
 * @returns one line for each article that is missing, doubled or not in the text
 */
export function goldFaults(
  gold: readonly GoldRow[],
  old: readonly string[],
  other: readonly string[],
): string[] {
  return [...sideFaults('old', gold, old), ...sideFaults('new', gold, other)];
}

function sideFaults(side: 'old' | 'new', gold: readonly GoldRow[], articles: readonly string[]): string[] {
  const named = gold.flatMap((row) => row[side]);
  const known = new Set(articles);
  const seen = new Set(named);
  const twice = named.filter((number, at) => named.indexOf(number) !== at);
  return [
    ...[...seen]
      .filter((number) => !known.has(number))
      .map((number) => `${side} ${number} is not in the text`),
    ...articles.filter((number) => !seen.has(number)).map((number) => `${side} ${number} is in no row`),
    ...twice.map((number) => `${side} ${number} is in two rows`),
  ];
}
