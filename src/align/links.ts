import { sameNumber, type Field, type Manner } from './field.js';
import { containment, similarity, unionOf, type Profile } from './profile.js';
import { LARGEST_GROUP, type Link } from './sequence.js';

/** Of a part of a split at least so much must come from the whole. */
const PART = 0.4;
/** A further part must account for at least so much more of the whole. */
const GAIN = 0.08;
/** What each further part costs, so that a group is made only where it explains something. */
const COST = 0.02;

/**
 * Every link in sequence that is worth making, one to one and one to several, with its worth: how similar the two sides
 * are, less what a link costs.
 */
export function linksOf(field: Field, manner: Manner): Link[] {
  return [...single(field, manner), ...splits(field, manner), ...merges(field, manner)];
}

function single({ base, scores, units }: Field, manner: Manner): Link[] {
  const links: Link[] = [];
  base.forEach((_, i) => {
    for (const j of scores.partnersOf(i)) {
      const content = scores.similarity(i, j);
      if (content === 0) continue;
      const number = sameNumber(units.base[i], units.witness[j]) ? manner.number : 0;
      const worth = content + number - manner.threshold;
      if (worth > 0) links.push({ base: [i, i + 1], witness: [j, j + 1], worth });
    }
  });
  return links;
}

function splits(field: Field, manner: Manner): Link[] {
  const { base, witness, scores } = field;
  return base.flatMap((whole, i) => {
    const parts = scores
      .partnersOf(i)
      .filter((j) => scores.inBase(i, j) >= PART && !scores.standsInMany('witness', j));
    return runsOf(parts).flatMap(([from, to]) => {
      const worth = groupWorth(whole, witness.slice(from, to), field, manner);
      return worth > 0 ? [{ base: [i, i + 1], witness: [from, to], worth } as const] : [];
    });
  });
}

function merges(field: Field, manner: Manner): Link[] {
  const { base, witness, scores } = field;
  const partsOf = witness.map((): number[] => []);
  base.forEach((_, i) => {
    if (scores.standsInMany('base', i)) return;
    for (const j of scores.partnersOf(i)) if (scores.inWitness(i, j) >= PART) partsOf[j]?.push(i);
  });
  return witness.flatMap((whole, j) =>
    runsOf(partsOf[j] as number[]).flatMap(([from, to]) => {
      const worth = groupWorth(whole, base.slice(from, to), field, manner);
      return worth > 0 ? [{ base: [from, to], witness: [j, j + 1], worth } as const] : [];
    }),
  );
}

/** Neighbours among ascending numbers: every run of two up to the largest group, as [from, to). */
function runsOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const known = new Set(numbers);
  return numbers.flatMap((from) => {
    const runs: (readonly [number, number])[] = [];
    for (let to = from + 1; known.has(to) && to - from < LARGEST_GROUP; to++) runs.push([from, to + 1]);
    return runs;
  });
}

function groupWorth(whole: Profile, parts: readonly Profile[], { lexis }: Field, manner: Manner): number {
  const union = unionOf(parts);
  const most = Math.max(...parts.map((part) => containment(whole, part, lexis)));
  if (containment(whole, union, lexis) - most < GAIN) return 0;
  return similarity(whole, union, lexis) - manner.threshold - COST * (parts.length - 1);
}
