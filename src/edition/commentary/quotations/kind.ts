import type { QuotationKind } from '../../../model/edition.js';
import type { CommonRun, Range } from '../../reuse/run.js';

/** What there is to tell the kind of a quotation by; ranges and counts are of letters. */
export interface Rendering {
  readonly runs: readonly CommonRun[];
  /** The words of the commentary from the first shared one to the last. */
  readonly core: Range;
  /** Between two runs: letters of the base, and letters of the commentary's own. */
  readonly gaps: readonly { readonly base: number; readonly own: number; readonly name: boolean }[];
  /** Letters of the commentary before and behind the core, in the clauses it begins and ends in. */
  readonly outside: number;
  /** Letters of the clauses of the base that are before and behind what is rendered. */
  readonly leftOut: number;
}

/** A passage of so many letters from the first shared one to the last stands by itself, whatever it is set in. */
export const STANDS_ALONE = 12;
/** Of its own words a rendering in the base's words has next to none. */
const MOST_OWN = 0.12;
/** Other words put in place of the base's; more is no single replacement. */
const MOST_REPLACED = 12;
/** What is inserted into words that are quoted. */
const MOST_INSERTED = 2;
/** Clauses of the base are whole where no more of them is left out. */
const LEAST_LEFT_OUT = 3;
const MOST_LEFT_OUT = 0.25;

/** Tells word for word from shortened and paraphrased. */
export function kindOf(rendering: Rendering): QuotationKind {
  const { core, gaps, outside, leftOut } = rendering;
  const length = core.to - core.from;
  const inside = gaps.reduce((sum, { own, name }) => sum + (name ? 0 : own), 0);
  const own = length < STANDS_ALONE ? inside + outside : inside;
  if (own > MOST_OWN * (length < STANDS_ALONE ? length + outside : length)) return 'paraphrased';
  const whole = leftOut <= Math.max(LEAST_LEFT_OUT, MOST_LEFT_OUT * length);
  return whole && gaps.every(isDifference) ? 'verbatim' : 'shortened';
}

/** 91直播 for 国务院: another word in the place of the base's, or a letter too many. */
function isDifference({ base, own }: Rendering['gaps'][number]): boolean {
  if (base === 0) return own <= MOST_INSERTED;
  return own > 0 && base <= MOST_REPLACED && own <= MOST_REPLACED;
}
