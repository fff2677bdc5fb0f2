import type { Quotation } from '../../../model/edition.js';
import type { Witness } from '../../../model/witness.js';
import type { Range } from '../../reuse/run.js';
import { letterFrom } from '../../letter-reading.js';

/** Shared words of a quotation as letters of either text; letter for letter the same. */
export interface SharedLetters {
  readonly base: Range;
  readonly other: Range;
}

/** The shared words of a quotation, letter by letter. */
export function sharedLettersOf(
  { shared }: Quotation,
  base: Witness,
  commentary: Witness,
): readonly SharedLetters[] {
  return shared.map((words) => ({
    base: { from: letterFrom(base, words.base.start), to: letterFrom(base, words.base.end) },
    other: { from: letterFrom(commentary, words.other.start), to: letterFrom(commentary, words.other.end) },
  }));
}
