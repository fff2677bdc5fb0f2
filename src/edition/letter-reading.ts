import type { Reading } from '../model/comparison.js';
import { firstWhere } from '../model/lists/first-where.js';
import { once } from '../model/lists/once.js';
import { locator } from '../model/locator.js';
import { wordsIn } from '../model/seen-text.js';
import type { SourceText } from '../model/source.js';
import type { Witness } from '../model/witness.js';
import { lettersOf, type Worded } from './letters.js';
import type { Range } from './reuse/run.js';

const locatorOf = once((source: SourceText) => locator(source.text));

/** A stretch of the letters of a text as it is printed, with the id of the division it begins in. */
export function readingOf(witness: Witness, { from, to }: Range): Reading {
  const { starts, ends, worded } = lettersOf(witness);
  const { source } = witness;
  const locate = locatorOf(source);
  const [start, end] = [starts[from] as number, ends[to - 1] as number];
  const holder = worded[firstWhere(worded.length, (at) => (worded[at] as Worded).to > from)] as Worded;
  return {
    id: holder.division.id,
    text: wordsIn(source, start, end),
    start: locate(start),
    end: locate(end),
  };
}

/** The first letter that begins at an offset of the source or behind it. */
export function letterFrom(witness: Witness, offset: number): number {
  const { starts } = lettersOf(witness);
  return firstWhere(starts.length, (at) => (starts[at] as number) >= offset);
}
