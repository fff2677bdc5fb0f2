import { addTo } from '../../../model/lists/grouped.js';
import type { Confusion } from './confusion.js';
import { PARTS } from './parts.js';
import { SHAPES } from './shapes.js';
import { STROKES } from './strokes.js';

/** A character taken for another, by its place in a string. */
export interface Confused {
  readonly at: number;
  readonly right: string;
  /** The word it stands in, as it is printed and as it should be. */
  readonly word: string;
  readonly meant: string;
}

interface Pattern {
  readonly word: string;
  readonly meant: string;
  /** Where in the word the character is. */
  readonly at: number;
  readonly right: string;
  readonly not: readonly (readonly [string, number])[];
}

const DIGITS = '一二三四五六七八九';

/** Every pair of characters that are taken for one another. */
export const CONFUSIONS: readonly Confusion[] = [...STROKES, ...SHAPES, ...PARTS];

/** By the wrong character. */
const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = patterns(CONFUSIONS);

/** Every word of the built-in lists that stands in a string with a wrong character. */
export function* confusionsIn(text: string): Generator<Confused> {
  for (let at = 0; at < text.length; at++) {
    const pattern = PATTERNS.get(text[at] as string)?.find((one) => isAt(one, text, at));
    if (pattern) yield { at, right: pattern.right, word: pattern.word, meant: pattern.meant };
  }
}

function isAt({ word, at, not }: Pattern, text: string, place: number): boolean {
  return (
    text.startsWith(word, place - at) &&
    !not.some(([legitimate, inside]) => text.startsWith(legitimate, place - inside))
  );
}

function patterns(confusions: readonly Confusion[]): Map<string, Pattern[]> {
  const found = new Map<string, Pattern[]>();
  for (const { wrong, right, words, not = '' } of confusions) {
    const exceptions = wordsOf(not).flatMap((word) => placesOf(word, wrong));
    for (const meant of wordsOf(words)) {
      for (const [, at] of placesOf(meant, right)) {
        const word = meant.slice(0, at) + wrong + meant.slice(at + 1);
        addTo(found, wrong, { word, meant, at, right, not: exceptions });
      }
    }
  }
  return found;
}

function wordsOf(list: string): string[] {
  const words = list.split(' ').filter((word) => word !== '');
  return words.flatMap((word) => withDigits(word));
}

function withDigits(word: string): string[] {
  if (!word.includes('#')) return [word];
  return [...DIGITS].flatMap((digit) => withDigits(word.replace('#', digit)));
}

function placesOf(word: string, char: string): [string, number][] {
  return [...word].flatMap((one, at): [string, number][] => (one === char ? [[word, at]] : []));
}
