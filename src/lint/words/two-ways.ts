import type { Problem, Spot, Related } from '../rule.js';
import { quotationsOf } from '../view/quoted.js';
import type { LintText } from '../view/text.js';
import type { Strand } from './strand.js';

/** A stretch of a {@link Strand}; `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One of two ways in which a text says a thing. */
export interface Way {
  readonly words: string;
  /** Where it stands, in order; at least one place. */
  readonly places: readonly Stretch[];
  /** How often it occurs, where not all of its places are kept. */
  readonly times?: number;
}

/** The same thing said in two ways in one text: the usual one, and the other. */
export interface TwoWays {
  readonly usual: Way;
  readonly other: Way;
}

/** What is said of two ways. */
export interface TwoWaysMessages {
  readonly both: (other: string, times: number, usual: string, usualTimes: number) => string;
  readonly usual: (words: string) => string;
}

/** So many places are reported one by one, and so many are shown beside another. */
const FEW = 3;

/**
 * One problem for each place of the other way while those are few, else one for all of them at the first. What should
 * stand there is said only where the usual way is clearly the usual one. What stands in quotation marks is another's.
 */
export function twoWayProblems(
  { usual, other }: TwoWays,
  text: LintText,
  strand: Strand,
  say: TwoWaysMessages,
): Problem[] {
  const isQuoted = quotationsOf(text);
  const spots = other.places.map(({ start, end }): Spot => strand.spotAt(start, end));
  const spoken = spots.filter(({ start }) => !isQuoted(start));
  const times = other.times ?? other.places.length;
  const usualTimes = usual.times ?? usual.places.length;
  const related = alsoAt(usual.places, strand, say.usual(usual.words));
  const isClear = usualTimes > 1 && usualTimes >= 2 * times;
  return (spoken.length > FEW ? spoken.slice(0, 1) : spoken).map((spot) => ({
    ...spot,
    message: say.both(other.words, times, usual.words, usualTimes),
    ...(isClear && { expected: usual.words }),
    related,
  }));
}

/** The first few of some places, to be shown beside another with what is to be said of each. */
export function alsoAt(places: readonly Stretch[], { spotAt }: Strand, message: string): Related[] {
  return places.slice(0, FEW).map(({ start, end }) => ({ ...spotAt(start, end), message }));
}

/** Orders two ways by how often they occur; of equals the one that comes first is the usual one. */
export function inTwoWays(one: Way, two: Way): TwoWays {
  const [timesOne, timesTwo] = [one.times ?? one.places.length, two.times ?? two.places.length];
  const isOneFirst = (one.places[0] as Stretch).start <= (two.places[0] as Stretch).start;
  const isOneUsual = timesOne > timesTwo || (timesOne === timesTwo && isOneFirst);
  return isOneUsual ? { usual: one, other: two } : { usual: two, other: one };
}
