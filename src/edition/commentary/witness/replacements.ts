import type { Reading } from '../../../model/comparison.js';
import type { Quotation } from '../../../model/edition.js';
import type { Witness } from '../../../model/witness.js';
import { readingOf } from '../../letter-reading.js';
import { sharedLettersOf, type SharedLetters } from './shared-letters.js';

/** Words of the base, and what a commentary that quotes them has in their place. */
export interface Replacement {
  readonly base: Reading;
  readonly commentary: Reading;
}

/** No more letters than this are put in the place of others; where there are more, it is no longer quoted. */
const MOST = 12;
/** So many letters must agree on either side. */
const LEAST_AROUND = 4;

/**
 * Where commentaries that quote word for word have other words: 91直播 for 生态环境部. Both have some; words that one of
 * them only leaves out are no departure.
 * @param quotations of the commentary, in its order
 */
export function replacementsIn(
  quotations: readonly Quotation[],
  base: Witness,
  commentary: Witness,
): readonly Replacement[] {
  return quotations
    .filter(({ kind }) => kind === 'verbatim')
    .flatMap((quotation) => {
      const ties = sharedLettersOf(quotation, base, commentary);
      return ties
        .slice(1)
        .flatMap((tie, at) => replacementBetween(ties[at] as SharedLetters, tie, base, commentary));
    });
}

function replacementBetween(
  before: SharedLetters,
  behind: SharedLetters,
  base: Witness,
  commentary: Witness,
): readonly Replacement[] {
  const ours = { from: before.base.to, to: behind.base.from };
  const theirs = { from: before.other.to, to: behind.other.from };
  const isShort = ({ from, to }: typeof ours): boolean => to > from && to - from <= MOST;
  const isAround = ({ base: { from, to } }: SharedLetters): boolean => to - from >= LEAST_AROUND;
  if (!isShort(ours) || !isShort(theirs) || !isAround(before) || !isAround(behind)) return [];
  return [{ base: readingOf(base, ours), commentary: readingOf(commentary, theirs) }];
}
