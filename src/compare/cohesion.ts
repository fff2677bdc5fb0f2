import type { Token } from '../model/token.js';
import { isWord } from './lexicon.js';

/** How firmly two neighbouring characters belong to one word, 0…1. */
export type Cohesion = (left: Token, right: Token) => number;

/**
 * Judges word boundaries by a word list and by the texts themselves: two characters that hardly ever
 * occur apart are a word, whatever the list says (沱江, 株洲).
 * @param texts all wording that is being compared
 */
export function cohesionOf(texts: readonly (readonly Token[])[]): Cohesion {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const tokens of texts) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'han') return;
      count(single, token.n);
      const next = tokens[at + 1];
      if (next?.kind === 'han') count(pairs, token.n + next.n);
    });
  }
  return (left, right) => {
    if (left.kind !== 'han' || right.kind !== 'han') return 0;
    const pair = left.n + right.n;
    if (isWord(pair)) return 1;
    const together = pairs.get(pair) ?? 0;
    if (together < 3) return 0;
    return (0.9 * together) / Math.min(single.get(left.n) ?? 1, single.get(right.n) ?? 1);
  };
}
