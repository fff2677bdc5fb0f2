import type { Field, Group } from './field.js';
import type { Sides } from './sides.js';
import type { Profile } from './lexis.js';
import { LARGEST_GROUP, ownWeight, SHORTEST_PART } from './part.js';
import { containment, unionOf } from './profile.js';
import type { Pair } from './scores.js';
import { weighed } from './weighed.js';

/**
 * What makes a unit that was left over a part of one that has a partner already, in log-odds: logistic regression as for
 * the links, over what the links had left.
 */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  margin: 6,
  paragraph: 11.6,
  nearness: 2.9,
  amount: 1.3,
};
const PRIOR = -6.6;

interface Signs {
  /** By how much less of the unit is found in any other. */
  readonly margin: number;
  /** How much of some 款 of the whole is in the unit, beyond what its partners have of it. */
  readonly paragraph: number;
  /** 1 beside a partner, 1/2 next but one… */
  readonly nearness: number;
  /** Logarithm of what both have that the partners leave unexplained, in rare bigrams. */
  readonly amount: number;
}

type Side = keyof Sides<unknown>;
const SIDES = ['base', 'witness'] as const;

/** A unit that was left over, and the one on the other side that it may be a part of. */
interface Offer {
  readonly unit: number;
  readonly side: Side;
  readonly group: Group;
  readonly odds: number;
}

/**
 * Gives units that were left over to the group their words came from: the second 款 of an article that became an article
 * of its own, three chapters further on. Only a unit with no other origin is given away.
 */
export function attachParts(field: Field, groups: readonly Group[]): Group[] {
  const byUnit = {
    base: ownersOf(groups, (group) => group.base),
    witness: ownersOf(groups, (group) => group.witness),
  };
  const offers = field.pairs
    .flatMap((pair, at) =>
      SIDES.flatMap((side) => offersOf(pair, side, field.sources[side][at] as number, byUnit, field)),
    )
    .sort((a, b) => b.odds - a.odds);
  const grown = new Map(groups.map((group) => [group, group]));
  const taken = { base: new Set<number>(), witness: new Set<number>() };
  for (const { unit, side, group } of offers) {
    const now = grown.get(group) as Group;
    if (taken[side].has(unit) || now[side].length >= LARGEST_GROUP) continue;
    taken[side].add(unit);
    grown.set(group, { ...now, [side]: [...now[side], unit].sort((a, b) => a - b) });
  }
  return [...grown.values()];
}

function ownersOf(
  groups: readonly Group[],
  unitsOf: (group: Group) => readonly number[],
): ReadonlyMap<number, Group> {
  return new Map(groups.flatMap((group) => unitsOf(group).map((at) => [at, group] as const)));
}

function offersOf(
  pair: Pair,
  side: Side,
  margin: number,
  byUnit: Sides<ReadonlyMap<number, Group>>,
  field: Field,
): Offer[] {
  if (margin <= 0) return [];
  const [unit, other, otherSide] =
    side === 'base' ? ([pair.i, pair.j, 'witness'] as const) : ([pair.j, pair.i, 'base'] as const);
  const group = byUnit[otherSide].get(other);
  if (!group || byUnit[side].has(unit) || group[otherSide].length > 1) return [];
  const odds = oddsOfPart(unit, other, side, margin, group, field);
  return odds > 0 ? [{ unit, side, group, odds }] : [];
}

function oddsOfPart(
  unit: number,
  whole: number,
  side: Side,
  margin: number,
  group: Group,
  field: Field,
): number {
  const otherSide = side === 'base' ? 'witness' : 'base';
  const { lexis } = field;
  const own = field[side][unit] as Profile;
  const partners = unionOf(group[side].map((at) => field[side][at] as Profile));
  const amount = ownWeight(own, field[otherSide][whole] as Profile, partners, lexis);
  if (amount === undefined) return -Infinity;
  const beyond = (part: Profile): number =>
    part.total < SHORTEST_PART ? 0 : containment(part, own, lexis) - containment(part, partners, lexis);
  const paragraph = Math.max(0, ...(field.parts[otherSide][whole] as readonly Profile[]).map(beyond));
  const nearness = 1 / Math.min(...group[side].map((at) => Math.abs(at - unit)));
  return weighed({ margin, paragraph, nearness, amount: Math.log1p(amount) }, PRIOR, WEIGHTS);
}
