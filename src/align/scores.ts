import type { Lexis } from './lexis.js';
import { sharedWeight, type Profile } from './profile.js';

/** Scores of all pairs that were looked at; the others are zero. */
export interface Scores {
  readonly similarity: (i: number, j: number) => number;
  /** How much of witness unit j is in base unit i. */
  readonly inBase: (i: number, j: number) => number;
  /** How much of base unit i is in witness unit j. */
  readonly inWitness: (i: number, j: number) => number;
  /** The witness units that base unit i was scored with, ascending. */
  readonly partnersOf: (i: number) => readonly number[];
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
export function scorePairs(base: readonly Profile[], witness: readonly Profile[], lexis: Lexis): Scores {
  const shared = base.map(() => new Map<number, number>());
  const score = (i: number, j: number): void => {
    const row = shared[i] as Map<number, number>;
    if (!row.has(j)) row.set(j, sharedWeight(base[i] as Profile, witness[j] as Profile, lexis));
  };
  if (base.length * witness.length <= EVERY_PAIR) {
    base.forEach((_, i) => witness.forEach((__, j) => score(i, j)));
  } else {
    eachCandidate(base, witness, lexis, (i, j) => score(i, j));
    eachCandidate(witness, base, lexis, (j, i) => score(i, j));
  }
  return scoresOf(base, witness, shared);
}

function scoresOf(
  base: readonly Profile[],
  witness: readonly Profile[],
  shared: readonly ReadonlyMap<number, number>[],
): Scores {
  const total = (profile: Profile | undefined): number => profile?.total ?? 0;
  const share = (i: number, j: number): number => shared[i]?.get(j) ?? 0;
  const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const inBase = (i: number, j: number): number => ratio(share(i, j), total(witness[j]));
  const inWitness = (i: number, j: number): number => ratio(share(i, j), total(base[i]));
  const rows = shared.map((row) => [...row.keys()].sort((a, b) => a - b));
  const stand = standing(rows, witness.length, inBase, inWitness);
  return {
    similarity: (i, j) => {
      const sum = total(base[i]) + total(witness[j]);
      // Two units without words are alike.
      return sum === 0 ? 1 : (2 * share(i, j)) / sum;
    },
    inBase,
    inWitness,
    partnersOf: (i) => rows[i] as readonly number[],
    standsInMany: (side, at) => (stand[side][at] as number) > MANY,
  };
}

type Containment = (i: number, j: number) => number;

/** In how many units of the other side each unit stands. */
function standing(
  rows: readonly (readonly number[])[],
  columns: number,
  inBase: Containment,
  inWitness: Containment,
): { readonly base: Int32Array; readonly witness: Int32Array } {
  const counts = { base: new Int32Array(rows.length), witness: new Int32Array(columns) };
  rows.forEach((row, i) => {
    for (const j of row) {
      if (inWitness(i, j) >= STANDS) counts.base[i] = (counts.base[i] as number) + 1;
      if (inBase(i, j) >= STANDS) counts.witness[j] = (counts.witness[j] as number) + 1;
    }
  });
  return counts;
}

type Visit = (from: number, to: number) => void;

/** For each unit of `from` the units of `to` that share most of its rare bigrams. */
function eachCandidate(from: readonly Profile[], to: readonly Profile[], lexis: Lexis, visit: Visit): void {
  const limit = Math.max(4, lexis.units * RARE);
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
      if (profile.ids.length > SHORT && (lexis.frequency[id] as number) > limit) continue;
      for (const other of postings.get(id) ?? []) {
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + (lexis.weights[id] as number);
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
