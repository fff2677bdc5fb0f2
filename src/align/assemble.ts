import type { Profile } from './lexis.js';
import type { Field, Group } from './field.js';
import { LARGEST_GROUP, ownWeight } from './part.js';
import { unionOf } from './profile.js';
import type { Pair } from './scores.js';

/** Two units that nothing else has taken are linked although it is a little likelier that they are not. */
const BOTH_FREE = -0.5;
/**
 * Makes groups of the likely links, the surest first. A unit that has a partner takes in another only as a split or a
 * merge, where the further part accounts for words that its other parts leave unexplained.
 * @param odds log-odds of each pair
 */
export function assemble(field: Field, odds: readonly number[]): Group[] {
  const likely = field.pairs
    .map((pair, at) => ({ pair, odds: odds[at] as number }))
    .filter((link) => link.odds > BOTH_FREE)
    .sort((a, b) => b.odds - a.odds || a.pair.i - b.pair.i || a.pair.j - b.pair.j);
  const building: Building = { ofBase: new Map(), ofWitness: new Map() };
  for (const { pair, odds: own } of likely) {
    const free = !building.ofBase.has(pair.i) && !building.ofWitness.has(pair.j);
    if (free || own > 0) join(pair, building, field);
  }
  return [...new Set(building.ofBase.values())].map(({ base, witness }) => ({
    base: ascending(base),
    witness: ascending(witness),
    placed: false,
  }));
}

interface Growing {
  readonly base: number[];
  readonly witness: number[];
}

/** The group each unit is in so far. */
interface Building {
  readonly ofBase: Map<number, Growing>;
  readonly ofWitness: Map<number, Growing>;
}

function join({ i, j }: Pair, { ofBase, ofWitness }: Building, field: Field): void {
  const [left, right] = [ofBase.get(i), ofWitness.get(j)];
  if (left && right) return;
  if (!left && !right) {
    const group = { base: [i], witness: [j] };
    ofBase.set(i, group);
    ofWitness.set(j, group);
  } else if (left && left.base.length === 1 && addsTo(left.witness, j, field.witness, field.base[i], field)) {
    left.witness.push(j);
    ofWitness.set(j, left);
  } else if (
    right &&
    right.witness.length === 1 &&
    addsTo(right.base, i, field.base, field.witness[j], field)
  ) {
    right.base.push(i);
    ofBase.set(i, right);
  }
}

/** True where a further part accounts for something of the whole that the parts before it do not. */
function addsTo(
  parts: readonly number[],
  further: number,
  profiles: readonly Profile[],
  whole: Profile | undefined,
  { lexis }: Field,
): boolean {
  if (!whole || parts.length >= LARGEST_GROUP) return false;
  const partners = unionOf(parts.map((at) => profiles[at] as Profile));
  return ownWeight(profiles[further] as Profile, whole, partners, lexis) !== undefined;
}

function ascending(indices: readonly number[]): number[] {
  return [...indices].sort((a, b) => a - b);
}
