import type { Width, WidthUse } from './widths.js';

/** Fewer of one width are no habit that others could depart from. */
export const HABIT = 3;
/** Where a class is too small for a habit, the other marks of the text decide, if they agree as clearly as this. */
const FIRM = 20;
/** A text in which more than one in so many departs has no habit either. */
export const DIVIDED = 4;

/** Which width marks have, and how often they have each; a pair whose two marks disagree has neither. */
export interface Habit {
  readonly usual: Width;
  readonly full: number;
  readonly half: number;
}

/** What the marks of a class do, or of several. */
export function habitOf(uses: readonly WidthUse[]): Habit {
  const inAll = (wanted: Width): number =>
    uses.filter((use) => use.every(({ width }) => width === wanted)).length;
  const [full, half] = [inAll('full'), inAll('half')];
  return { usual: half > full ? 'half' : 'full', full, half };
}

/** True for a habit with hardly an exception. */
export function isFirm({ full, half }: Habit): boolean {
  return Math.max(full, half) >= FIRM * Math.max(1, Math.min(full, half));
}

/** The width that is not this one. */
export function otherWidth(width: Width): Width {
  return width === 'full' ? 'half' : 'full';
}

/** A class that has one width while the rest of the text has the other. */
export interface Apart {
  readonly here: Width;
  readonly count: number;
  readonly usual: Width;
  readonly others: number;
}

/**
 * 下列条件: with a half-width colon in all of fourteen places, among hundreds of full-width commas and semicolons.
 * @param whole the habit of all classes together
 * @returns undefined for a class that does as the others do, or has no habit
 */
export function apartFrom(whole: Habit, uses: readonly WidthUse[]): Apart | undefined {
  const own = habitOf(uses);
  const others = { ...whole, full: whole.full - own.full, half: whole.half - own.half };
  const [here, usual] = [own.usual, otherWidth(own.usual)];
  const isHabit = uses.length > HABIT && (uses.length - own[here]) * DIVIDED <= uses.length;
  if (!isHabit || !isFirm(others) || others[usual] <= Math.max(others[here], own[here])) return undefined;
  return { here, count: own[here], usual, others: others[usual] };
}
