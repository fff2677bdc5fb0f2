import { BREAK } from '../view/folded.js';
import { pairAt, type PairIndex } from './repeats.js';

/** What one text has where another has something else, between the same words on both sides. */
export interface InPlace {
  readonly reading: string;
  /** Index of its first character. */
  readonly at: number;
  /** Characters that agree, on both sides together. */
  readonly context: number;
}

/** Characters on each side that must agree. */
export const LEAST_CONTEXT = 2;
const MOST_CONTEXT = 12;
const LONGEST_READING = 14;
/** Words that stand more often than this (生态, 环境) say little about a place; the first are looked at. */
const MOST_PLACES = 400;

/**
 * Finds what stands in a folded text between the words that another has around the stretch `start`…`end`: for
 * 成员91直播门和承担 in the other text, 生态环境部 in 成员生态环境部门和承担. The longest context wins, then the shortest reading.
 * @returns undefined where no place has {@link LEAST_CONTEXT} characters of context on both sides
 */
export function inPlaceOf(
  other: string,
  [start, end]: readonly [number, number],
  text: string,
  pairs: PairIndex,
): InPlace | undefined {
  let best: InPlace | undefined;
  const before = start < LEAST_CONTEXT ? [] : (pairs.get(pairAt(other, start - LEAST_CONTEXT)) ?? []);
  for (const place of before.slice(0, MOST_PLACES)) {
    const at = place + LEAST_CONTEXT;
    const left = leftContext(other, start, text, at);
    for (let length = 1; length <= LONGEST_READING && text[at + length - 1] !== BREAK; length++) {
      const right = rightContext(other, end, text, at + length);
      const context = left + right;
      if (right < LEAST_CONTEXT || context <= (best?.context ?? 0)) continue;
      best = { reading: text.slice(at, at + length), at, context };
    }
  }
  return best;
}

/** How many characters before `a` in one text and before `b` in the other agree, up to twelve. */
export function leftContext(one: string, a: number, other: string, b: number): number {
  let length = 0;
  while (length < MOST_CONTEXT && isSame(one[a - length - 1], other[b - length - 1])) length++;
  return length;
}

/** How many characters from `a` on in one text and from `b` on in the other agree, up to twelve. */
export function rightContext(one: string, a: number, other: string, b: number): number {
  let length = 0;
  while (length < MOST_CONTEXT && isSame(one[a + length], other[b + length])) length++;
  return length;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one !== BREAK && one === other;
}
