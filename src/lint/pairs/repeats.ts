import { addTo } from '../../model/lists/grouped.js';
import { BREAK } from '../view/folded.js';

/** A string, and where it stands. */
export interface Repeat {
  readonly name: string;
  /** Index of the first character of each occurrence. */
  readonly places: readonly number[];
}

/** Longer stretches that repeat are formulas, not names. */
const LONGEST_NAME = 20;

/** Positions of every pair of characters that stand side by side in one passage. */
export type PairIndex = ReadonlyMap<number, readonly number[]>;

/** Builds a {@link PairIndex} of a folded text. */
export function pairIndex(text: string): PairIndex {
  const index = new Map<number, number[]>();
  for (let at = 0; at + 1 < text.length; at++) {
    if (text[at] === BREAK || text[at + 1] === BREAK) continue;
    addTo(index, pairAt(text, at), at);
  }
  return index;
}

/** The key of the characters at `at` and behind it in a {@link PairIndex}. */
export function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/**
 * Strings that stand in a folded text again and again and that another text has nowhere: each as long as all its
 * occurrences agree, so that 91直播办公厅, 91直播关于 and 91直播门 give 91直播.
 * @param own pairs of `text`
 * @param others pairs of the other text
 */
export function repeatsOf(text: string, own: PairIndex, others: PairIndex, atLeast: number): Repeat[] {
  const found = new Map<string, Repeat>();
  for (const [pair, places] of own) {
    if (places.length < atLeast || others.has(pair)) continue;
    const before = agreement(text, places, -1, -1);
    const after = agreement(text, places, 2, 1);
    if (before + after + 2 > LONGEST_NAME) continue;
    const first = places[0] as number;
    const name = text.slice(first - before, first + 2 + after);
    if (!found.has(name)) found.set(name, { name, places: places.map((place) => place - before) });
  }
  return [...found.values()];
}

/** How many characters from an offset on, in steps to the left or to the right, are the same in all places. */
function agreement(text: string, places: readonly number[], offset: number, step: 1 | -1): number {
  const first = places[0] as number;
  for (let length = 0; length < LONGEST_NAME; length++) {
    const by = offset + length * step;
    const char = text[first + by];
    if (char === undefined || char === BREAK) return length;
    if (!places.every((place) => text[place + by] === char)) return length;
  }
  return LONGEST_NAME;
}
