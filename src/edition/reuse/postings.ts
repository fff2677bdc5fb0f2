import type { Range } from './run.js';

/** Which of the stretches of a text have a pair of letters: their indices, in order. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Indexes stretches of a text by the pairs of letters in them. */
export function postingsOf(text: string, stretches: readonly Range[]): Postings {
  const postings = new Map<string, number[]>();
  stretches.forEach(({ from, to }, stretch) => {
    for (let at = from; at + 1 < to; at++) {
      const pair = text.slice(at, at + 2);
      const known = postings.get(pair);
      if (!known) postings.set(pair, [stretch]);
      else if (known.at(-1) !== stretch) known.push(stretch);
    }
  });
  return postings;
}
