import type { Reading } from '../../../model/comparison.js';
import type { Quotation, Stretch } from '../../../model/edition.js';
import type { Witness } from '../../../model/witness.js';
import type { Range } from '../../reuse/run.js';
import { letterFrom, readingOf } from '../../letter-reading.js';
import { sharedLettersOf, type SharedLetters } from './shared-letters.js';

/** A reading that is longer than the words of the base by more than this is no reading of that place. */
const MOST_MORE = 12;

/**
 * What a commentary reads in the place of words of the base: only where the letters right before and right behind are
 * shared words of one quotation, so that the words between are certain. Undefined where nothing stands between them.
 * @param place a stretch of the base; empty for a place between two words
 */
export function readingAt(
  quotations: readonly Quotation[],
  base: Witness,
  commentary: Witness,
  place: Stretch,
): Reading | undefined {
  const letters = { from: letterFrom(base, place.start), to: letterFrom(base, place.end) };
  for (const quotation of quotations) {
    if (quotation.base.start.offset >= place.start || quotation.base.end.offset <= place.end) continue;
    const there = across(letters, sharedLettersOf(quotation, base, commentary));
    if (there && isReading(there, letters)) return readingOf(commentary, there);
  }
  return undefined;
}

/** The letters of the commentary between the two that tie the place. */
function across({ from, to }: Range, ties: readonly SharedLetters[]): Range | undefined {
  const before = partnerOf(from - 1, ties);
  const behind = partnerOf(to, ties);
  return before === undefined || behind === undefined ? undefined : { from: before + 1, to: behind };
}

function partnerOf(letter: number, ties: readonly SharedLetters[]): number | undefined {
  const tie = ties.find(({ base }) => base.from <= letter && letter < base.to);
  return tie && tie.other.from + letter - tie.base.from;
}

function isReading(there: Range, place: Range): boolean {
  const length = there.to - there.from;
  return length > 0 && length <= place.to - place.from + MOST_MORE;
}
