import type { Token } from '../model/token.js';
import { isWord } from './lexicon.js';
import { tally, type Tally } from './tally.js';

/** How firmly two neighbouring characters belong to one word, 0…1. */
export type Cohesion = (left: Token, right: Token) => number;

/**
 * Judges word boundaries by a word list and by the texts themselves: two characters that hardly ever
 * occur apart are a word, whatever the list says (沱江, 株洲).
 * @param texts all wording that is being compared
 */
export function cohesionOf(texts: readonly (readonly Token[])[]): Cohesion {
  const length = texts.reduce((sum, tokens) => sum + tokens.length, 0);
  const single = new Uint32Array(0x10000);
  const pairs = tally(length);
  for (const tokens of texts) count(tokens, single, pairs);
  return (left, right) => {
    if (left.kind !== 'han' || right.kind !== 'han') return 0;
    if (isWord(left.n + right.n)) return 1;
    const [first, second] = [left.n.charCodeAt(0), right.n.charCodeAt(0)];
    const together = pairs.of(pairOf(first, second));
    if (together < 3) return 0;
    return (0.9 * together) / Math.min(single[first] as number, single[second] as number);
  };
}

function count(tokens: readonly Token[], single: Uint32Array, pairs: Tally): void {
  let last = -1;
  for (const { kind, n } of tokens) {
    if (kind !== 'han') {
      last = -1;
      continue;
    }
    // Of a character outside the basic plane the first half stands for all of it: they are too rare to be counted.
    const code = n.charCodeAt(0);
    single[code] = (single[code] as number) + 1;
    if (last >= 0) pairs.add(pairOf(last, code));
    last = code;
  }
}

function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}
