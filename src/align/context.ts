import { sameNumber, type Field } from './field.js';
import type { Pair } from './scores.js';

/** What the other links say about a link, each the same whichever text is called the base. */
export interface Context {
  /** How firmly the neighbours of the two are linked to one another, in the same order. */
  readonly support: number;
  /** How likely the two belong to others instead, 0…2. */
  readonly rivals: number;
  /** 1 where both cite articles that are linked, -1 where they cite others: a penalty goes with the duty it names. */
  readonly citation: number;
  /** 1 where the printed numbers agree. */
  readonly number: number;
}

/** Neighbours within this distance support a link. */
const REACH = 3;
/** A neighbour that is less likely linked than this supports nothing. */
const LIKELY = 0.3;
/** A citation is followed along links at least so likely. */
const FOLLOWED = 0.4;

/** What is known of one unit from a first weighing. */
interface Partner {
  readonly index: number;
  readonly chance: number;
  /** The chance of its next best. */
  readonly second: number;
}

/**
 * Looks at each pair in the light of the others.
 * @param odds log-odds of each pair from its own evidence
 */
export function contextOf(field: Field, odds: readonly number[]): Context[] {
  const { pairs, base, witness, units, citations } = field;
  const chances = odds.map(chanceOf);
  const right = partners(pairs, base.length, chances, 'i');
  const left = partners(pairs, witness.length, chances, 'j');
  return pairs.map(({ i, j }) => {
    const other = (best: Partner, own: number): number => (best.index === own ? best.second : best.chance);
    return {
      support: (supportOf(i, j, right) + supportOf(j, i, left)) / 2,
      rivals: other(right[i] as Partner, j) + other(left[j] as Partner, i),
      citation: agreement(
        citations.base[i] as ReadonlySet<number>,
        citations.witness[j] as ReadonlySet<number>,
        right,
      ),
      number: sameNumber(units.base[i], units.witness[j]) ? 1 : 0,
    };
  });
}

/** The probability that goes with log-odds. */
function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function partners(
  pairs: readonly Pair[],
  length: number,
  chances: readonly number[],
  side: 'i' | 'j',
): Partner[] {
  const found: Partner[] = Array.from({ length }, () => ({ index: -1, chance: 0, second: 0 }));
  const other = side === 'i' ? 'j' : 'i';
  pairs.forEach((pair, at) => {
    const chance = chances[at] as number;
    const best = found[pair[side]] as Partner;
    if (chance > best.chance) found[pair[side]] = { index: pair[other], chance, second: best.chance };
    else if (chance > best.second) found[pair[side]] = { ...best, second: chance };
  });
  return found;
}

function supportOf(own: number, other: number, partnerOf: readonly Partner[]): number {
  let support = 0;
  for (let step = -REACH; step <= REACH; step++) {
    const neighbour = step === 0 ? undefined : partnerOf[own + step];
    if (!neighbour || neighbour.chance < LIKELY) continue;
    const ahead = (neighbour.index - other) * Math.sign(step);
    if (ahead > 0 && ahead <= REACH + Math.abs(step)) support += neighbour.chance / Math.abs(step);
  }
  return support;
}

function agreement(
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  partnerOf: readonly Partner[],
): number {
  if (left.size === 0 || right.size === 0) return 0;
  let followed = 0;
  for (const at of left) {
    const partner = partnerOf[at] as Partner;
    if (partner.chance < FOLLOWED) continue;
    if (right.has(partner.index)) return 1;
    followed++;
  }
  return followed > 0 ? -1 : 0;
}
