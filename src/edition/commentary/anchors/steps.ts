import type { Unit } from './units.js';

/** Outside the base: words of the commentary's own. */
export const NOWHERE = -1;

/** To begin to render something takes as much as six pairs of letters that stand in a single unit. */
const ENTER = -6;
/** To go on with it behind words of the commentary's own, or in its next paragraph. */
const RESUME = -3.5;
/** A list goes from item to item. */
const NEXT = 0.5;
/** No step is worth more. */
export const MOST_STEP = NEXT;
/** Going back within an article. */
const BACK = -2;
/** Going on to one of the next articles, between sentences and within one. */
const ONWARD = -2;
const ONWARD_IN_SENTENCE = -3;
const NEXT_ARTICLES = 3;

/** How a clause follows the one before. */
export interface Follows {
  readonly sameSentence: boolean;
  /** The clause before renders the unit that is left, and is of the same paragraph. */
  readonly adjoins: boolean;
  /** It goes on to a later item within the sentence, and has more of that than of the one before. */
  readonly listed: boolean;
}

/** True where a unit stands behind another in the same article. */
export function isFurtherOn(from: number, to: number, units: readonly Unit[]): boolean {
  return to > from && units[from]?.article === units[to]?.article;
}

/** What it takes to go from one unit to another between two clauses; never more than to begin anew. */
export function stepFrom(from: number, to: number, units: readonly Unit[], follows: Follows): number {
  if (from === NOWHERE) return ENTER;
  const resume = follows.adjoins ? 0 : RESUME;
  return Math.max(ENTER, resume + distance(from, to, units, follows));
}

function distance(from: number, to: number, units: readonly Unit[], follows: Follows): number {
  if (from === to) return 0;
  const articles = (units[to] as Unit).article - (units[from] as Unit).article;
  if (articles === 0) {
    if (to < from) return BACK;
    return follows.listed ? NEXT : 0;
  }
  if (articles < 0 || articles > NEXT_ARTICLES) return ENTER;
  return follows.sameSentence ? ONWARD_IN_SENTENCE : ONWARD;
}
