import { BREAK, type Letters } from '../letters.js';
import type { Range } from './run.js';

/** How much words say, letter by letter. */
export interface Weights {
  /** Weight of a letter with the next, 0…1; 0 at the end of a division. */
  readonly at: (letters: Letters, index: number) => number;
  /** Sum of the weights of all pairs of letters inside a stretch. */
  readonly sum: (letters: Letters, range: Range) => number;
}

/**
 * Weighs every pair of letters of some texts once, so that any stretch is summed up at once.
 * @param weigherOf gives for a text the weight of the pair that begins at a letter; it is not asked across the end of a
 * division
 */
export function pairWeights(
  texts: readonly Letters[],
  weigherOf: (letters: Letters) => (pair: string, at: number) => number,
): Weights {
  const sums = new Map(texts.map((letters) => [letters, sumsOf(letters, weigherOf(letters))]));
  const between = (letters: Letters, from: number, to: number): number => {
    const known = sums.get(letters);
    return known && to > from ? (known[to] as number) - (known[from] as number) : 0;
  };
  return {
    at: (letters, index) => between(letters, index, Math.min(index + 1, letters.text.length)),
    sum: (letters, { from, to }) => between(letters, from, to - 1),
  };
}

/** `sums[i]` is the weight of all pairs that begin before letter i. */
function sumsOf({ text }: Letters, weigh: (pair: string, at: number) => number): Float64Array {
  const sums = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const isPair = at + 1 < text.length && text[at] !== BREAK && text[at + 1] !== BREAK;
    sums[at + 1] = (sums[at] as number) + (isPair ? weigh(text.slice(at, at + 2), at) : 0);
  }
  return sums;
}
