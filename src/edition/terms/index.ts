import type { Reading } from '../../model/comparison.js';
import type { EditionText, Term, TermGroup } from '../../model/edition.js';
import { lettersIn } from '../wording.js';
import { longestFirst } from './longest.js';
import type { TermPair } from './pairs.js';
import { placesOf, type Places } from './places.js';

export { termPairs } from './pairs.js';

/**
 * Counts words in all texts: in wording, headings and title, marks, white space and width not counted. Of words of one
 * group that overlap, the longer stands; words of the same length are counted each, 依规依法依规 as both. Groups of the
 * same words are one, by the first; those that no text uses are left out. The most used come first.
 */
export function termsOf(texts: readonly EditionText[], pairs: readonly TermPair[]): readonly TermGroup[] {
  const groups = new Map<string, { from: TermGroup['from']; words: ReadonlyMap<string, string> }>();
  for (const { from, words } of pairs) {
    const folded = new Map<string, string>();
    for (const word of words) {
      const letters = lettersIn(word);
      if (letters !== '' && !folded.has(letters)) folded.set(letters, word.trim());
    }
    const key = [...folded.keys()].sort().join(' ');
    if (folded.size > 0 && !groups.has(key)) groups.set(key, { from, words: folded });
  }
  const all = new Set([...groups.values()].flatMap(({ words }) => [...words.keys()]));
  const found = texts.map(({ witness }) => ({ siglum: witness.siglum, places: placesOf(witness, all) }));
  return [...groups]
    .map(([key, { from, words }]) => {
      const terms = termsIn(words, found);
      return { key, times: timesOf(terms), group: { from, terms } };
    })
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times || (one.key < other.key ? -1 : 1))
    .map(({ group }) => group);
}

function termsIn(
  words: ReadonlyMap<string, string>,
  texts: readonly { readonly siglum: string; readonly places: Places }[],
): readonly Term[] {
  const uses = texts.map(({ siglum, places }) => ({ siglum, kept: longestFirst([...words.keys()], places) }));
  return [...words].map(([letters, text]) => ({
    text,
    uses: uses.map(({ siglum, kept }) => ({ siglum, places: kept.get(letters) ?? NOWHERE })),
  }));
}

const NOWHERE: readonly Reading[] = [];

function timesOf(terms: readonly Term[]): number {
  return terms.reduce(
    (sum, { uses }) => sum + uses.reduce((times, { places }) => times + places.length, 0),
    0,
  );
}
