import { sameNumber, type Field, type Manner } from './field.js';
import { containment, similarity, unionOf, type Profile } from './profile.js';
import type { Worth } from './sequence.js';

/** Of a part of a split at least so much must come from the whole. */
const PART = 0.4;
/** A further part must account for at least so much more of the whole. */
const GAIN = 0.08;
/** What each further part costs, so that a group is made only where it explains something. */
const COST = 0.02;

/** What links in sequence are worth: how similar the two sides are, less what a link costs. */
export function worthOf(field: Field, manner: Manner): Worth {
  const { base, witness, scores, units } = field;
  const one = (i: number, j: number): number => {
    const content = scores.similarity(i, j);
    if (content === 0) return 0;
    return content + (sameNumber(units.base[i], units.witness[j]) ? manner.number : 0) - manner.threshold;
  };
  const split = (i: number, from: number, to: number): number => {
    if (scores.inBase(i, to - 1) < PART || scores.inBase(i, from) < PART) return 0;
    for (let at = from; at < to; at++)
      if (scores.inBase(i, at) < PART || scores.standsInMany('witness', at)) return 0;
    return groupWorth(base[i] as Profile, witness.slice(from, to), field, manner);
  };
  const merge = (from: number, to: number, j: number): number => {
    if (scores.inWitness(to - 1, j) < PART || scores.inWitness(from, j) < PART) return 0;
    for (let at = from; at < to; at++)
      if (scores.inWitness(at, j) < PART || scores.standsInMany('base', at)) return 0;
    return groupWorth(witness[j] as Profile, base.slice(from, to), field, manner);
  };
  return { one, split, merge };
}

function groupWorth(
  whole: Profile,
  parts: readonly Profile[],
  { vocabulary }: Field,
  manner: Manner,
): number {
  const union = unionOf(parts, vocabulary);
  const most = Math.max(...parts.map((part) => containment(whole, part, vocabulary)));
  if (containment(whole, union, vocabulary) - most < GAIN) return 0;
  return similarity(whole, union, vocabulary) - manner.threshold - COST * (parts.length - 1);
}
