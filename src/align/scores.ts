import { sharedWeight, type Profile, type Vocabulary } from './profile.js';

/** Scores of all pairs that were looked at; the others are zero. */
export interface Scores {
  readonly similarity: (i: number, j: number) => number;
  /** How much of witness unit j is in base unit i. */
  readonly inBase: (i: number, j: number) => number;
  /** How much of base unit i is in witness unit j. */
  readonly inWitness: (i: number, j: number) => number;
  /** The words of a unit stand in several units of the other side: 构成犯罪的，依法追究刑事责任 shows no descent. */
  readonly standsInMany: (side: 'base' | 'witness', at: number) => boolean;
}

/** A unit stands in another from this containment on; more than so many others are many. */
const STANDS = 0.6;
const MANY = 2;

/** Up to so many pairs every one is scored. */
const EVERY_PAIR = 60_000;
/** Bigrams in more than this share of the units find no candidates. */
const RARE = 0.03;
/** A short unit has few bigrams and is looked for by all of them. */
const SHORT = 24;
/** Candidates kept for each unit, on each side. */
const CANDIDATES = 8;

/**
 * Scores pairs of units. In large texts only pairs that share rare bigrams are scored, but those with all bigrams:
 * a frequency cut on the scores themselves would lose the short articles.
 */
export function scorePairs(
  base: readonly Profile[],
  witness: readonly Profile[],
  vocabulary: Vocabulary,
): Scores {
  const width = witness.length;
  const shared = new Float32Array(base.length * width);
  const score = (i: number, j: number): void => {
    const at = i * width + j;
    if (shared[at] === 0) shared[at] = sharedWeight(base[i] as Profile, witness[j] as Profile, vocabulary);
  };
  if (base.length * width <= EVERY_PAIR) {
    for (let i = 0; i < base.length; i++) for (let j = 0; j < width; j++) score(i, j);
  } else {
    eachCandidate(base, witness, vocabulary, (i, j) => score(i, j));
    eachCandidate(witness, base, vocabulary, (j, i) => score(i, j));
  }
  const total = (profile: Profile | undefined): number => profile?.total ?? 0;
  const share = (i: number, j: number): number => shared[i * width + j] as number;
  const inBase = (i: number, j: number): number => ratio(share(i, j), total(witness[j]));
  const inWitness = (i: number, j: number): number => ratio(share(i, j), total(base[i]));
  return {
    similarity: (i, j) => {
      const sum = total(base[i]) + total(witness[j]);
      // Two units without words are alike.
      return sum === 0 ? 1 : (2 * share(i, j)) / sum;
    },
    inBase,
    inWitness,
    standsInMany: memo((side, at) => {
      const others = side === 'base' ? witness.length : base.length;
      let count = 0;
      for (let other = 0; other < others && count <= MANY; other++) {
        if ((side === 'base' ? inWitness(at, other) : inBase(other, at)) >= STANDS) count++;
      }
      return count > MANY;
    }),
  };
}

function memo(compute: Scores['standsInMany']): Scores['standsInMany'] {
  const known = { base: new Map<number, boolean>(), witness: new Map<number, boolean>() };
  return (side, at) => {
    const found = known[side].get(at);
    if (found !== undefined) return found;
    const made = compute(side, at);
    known[side].set(at, made);
    return made;
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

type Visit = (from: number, to: number) => void;

/** For each unit of `from` the units of `to` that share most of its rare bigrams. */
function eachCandidate(
  from: readonly Profile[],
  to: readonly Profile[],
  vocabulary: Vocabulary,
  visit: Visit,
): void {
  const limit = Math.max(4, vocabulary.units * RARE);
  const postings = new Map<number, number[]>();
  to.forEach((profile, at) => {
    for (const id of profile.ids) {
      const list = postings.get(id);
      if (list) list.push(at);
      else postings.set(id, [at]);
    }
  });
  const sums = new Float64Array(to.length);
  from.forEach((profile, at) => {
    const touched: number[] = [];
    for (const id of profile.ids) {
      if (profile.ids.length > SHORT && (vocabulary.frequency[id] as number) > limit) continue;
      for (const other of postings.get(id) ?? []) {
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + (vocabulary.weights[id] as number);
      }
    }
    touched.sort((a, b) => containmentBound(to, sums, b) - containmentBound(to, sums, a) || a - b);
    for (const other of touched.slice(0, CANDIDATES)) visit(at, other);
    for (const other of touched) sums[other] = 0;
  });
}

/** Ranks candidates: a long unit shares something with everything, so the shared weight alone would favour it. */
function containmentBound(to: readonly Profile[], sums: Float64Array, at: number): number {
  return (sums[at] as number) / Math.sqrt(1 + (to[at]?.total ?? 0));
}
