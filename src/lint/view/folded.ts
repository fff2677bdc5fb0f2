import { glyphOf } from '../../model/glyph.js';
import { firstWhere } from '../../model/lists/first-where.js';
import { once } from '../../model/lists/once.js';
import type { Spot } from '../rule.js';
import type { Passage } from './passage.js';
import { passageSpot } from './spot.js';
import type { LintText } from './text.js';
import { wordingPassages } from './wording.js';

/** Parts the passages of a {@link Folded}; occurs in none. */
export const BREAK = '\n';

/** Several passages in one string: white space left out, width and radicals folded. */
export interface Folded {
  /** A {@link BREAK} stands before the first passage and behind each. */
  readonly text: string;
  /** Where in the source characters `start` to `end` (exclusive, in one passage) of `text` stand. */
  readonly spotAt: (start: number, end: number) => Spot;
  /** The passage that a character of `text` stands in. */
  readonly passageAt: (at: number) => Passage;
}

/** Folds passages with their marks. */
export function foldPassages(passages: readonly Passage[]): Folded {
  return fold(passages, (char) => glyphOf(char).n);
}

/**
 * Folds the words of passages without any mark, so that wording can be looked up however it is printed: marks are set as
 * every printer likes, and so is the blank that takes their place (党中央、国务院, 党中央 国务院).
 */
export function foldWords(passages: readonly Passage[]): Folded {
  return fold(passages, wordOf);
}

/** {@link foldWords} of the wording of a text. */
export const foldedWording = once((text: LintText): Folded => foldWords(wordingPassages(text)));

function wordOf(char: string): string {
  const { n, kind } = glyphOf(char);
  return kind === 'mark' ? '' : n;
}

type Form = (char: string) => string;

function fold(passages: readonly Passage[], formOf: Form): Folded {
  const parts: string[] = [BREAK];
  const begins: number[] = [];
  let length = 1;
  for (const { text } of passages) {
    begins.push(length);
    const folded = formOfText(text, formOf);
    parts.push(folded, BREAK);
    length += folded.length + 1;
  }
  const indexAt = (at: number): number =>
    firstWhere(begins.length, (one) => (begins[one] as number) > at) - 1;
  // Findings come in bunches; a passage of a megabyte is not measured again for each of them.
  let measured: { readonly index: number; readonly places: readonly number[] } | undefined;
  return {
    text: parts.join(''),
    passageAt: (at) => passages[indexAt(at)] as Passage,
    spotAt: (start, end) => {
      const index = indexAt(start);
      const passage = passages[index] as Passage;
      if (measured?.index !== index) measured = { index, places: placesIn(passage.text, formOf) };
      const { places } = measured;
      const from = start - (begins[index] as number);
      const last = places[from + end - start - 1] as number;
      return passageSpot(passage, places[from] as number, last + 1);
    },
  };
}

function formOfText(text: string, formOf: Form): string {
  let folded = '';
  for (const char of text) folded += formOf(char);
  return folded;
}

/** Where in a passage each character of its folded form stands. */
function placesIn(text: string, formOf: Form): number[] {
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    const { length } = formOf(char);
    for (let unit = 0; unit < length; unit++) places.push(at + Math.min(unit, char.length - 1));
    at += char.length;
  }
  return places;
}
