import type { Lexis, Profile } from './lexis.js';
import { sharedWeight } from './profile.js';
import { twinsOf } from './twins.js';

/** A unit of the base and one of the witness that have words in common. */
export interface Pair {
  readonly i: number;
  readonly j: number;
  /** Weight of what both have. */
  readonly shared: number;
  /** Sørensen–Dice coefficient, 0…1. */
  readonly similarity: number;
  /** How much of the base unit is in the witness unit, 0…1. */
  readonly inWitness: number;
  /** How much of the witness unit is in the base unit, 0…1. */
  readonly inBase: number;
}

/** Up to so many pairs every one is scored. */
const EVERY_PAIR = 2_500;
/** Bigrams in more than this share of the units find no candidates. */
const RARE = 0.03;
/** A short unit has few bigrams and is looked for by all of them. */
const SHORT = 24;
/** Candidates kept for each unit, on each side. */
const CANDIDATES = 8;

/**
 * Scores pairs of units, ascending by base and then by witness. In large texts only pairs that share rare bigrams are
 * scored, but those with all bigrams: a frequency cut on the scores themselves would lose the short articles.
 */
export function scorePairs(base: readonly Profile[], witness: readonly Profile[], lexis: Lexis): Pair[] {
  const columns = candidatesOf(base, witness, lexis);
  return columns.flatMap((row, i) =>
    [...row].sort((a, b) => a - b).map((j) => pairOf(i, j, base[i] as Profile, witness[j] as Profile, lexis)),
  );
}

function pairOf(i: number, j: number, base: Profile, witness: Profile, lexis: Lexis): Pair {
  const shared = sharedWeight(base, witness, lexis);
  const share = (whole: number): number => (whole === 0 ? 0 : shared / whole);
  const empty = base.total + witness.total === 0;
  return {
    i,
    j,
    shared,
    // Two units without words are alike.
    similarity: empty ? 1 : share((base.total + witness.total) / 2),
    inWitness: share(base.total),
    inBase: share(witness.total),
  };
}

/** For each unit of the base the units of the witness it is compared with. */
function candidatesOf(
  base: readonly Profile[],
  witness: readonly Profile[],
  lexis: Lexis,
): ReadonlySet<number>[] {
  if (base.length * witness.length <= EVERY_PAIR) {
    return base.map(() => new Set(witness.keys()));
  }
  const found = base.map(() => new Set<number>());
  pairEmpty(base, witness, (i, j) => found[i]?.add(j));
  // What stands on both sides word for word has its partner, and is no candidate of any other.
  const twins = twinsOf(base, witness);
  twins.forEach((j, i) => found[i]?.add(j));
  const left = indicesBut(base, new Set(twins.keys()));
  const right = indicesBut(witness, new Set(twins.values()));
  eachCandidate(base, left, witness, right, lexis, (i, j) => found[i]?.add(j));
  eachCandidate(witness, right, base, left, lexis, (j, i) => found[i]?.add(j));
  return found;
}

function indicesBut(profiles: readonly Profile[], taken: ReadonlySet<number>): number[] {
  return [...profiles.keys()].filter((at) => !taken.has(at));
}

type Visit = (from: number, to: number) => void;

/** Units without words (第三条 with its text lost) share no bigram with any: they go with one another, in their order. */
function pairEmpty(base: readonly Profile[], witness: readonly Profile[], visit: Visit): void {
  const empty = (profiles: readonly Profile[]): number[] =>
    [...profiles.keys()].filter((at) => profiles[at]?.total === 0);
  const others = empty(witness);
  empty(base).forEach((i, at) => {
    for (const j of others.slice(Math.max(0, at - CANDIDATES), at + CANDIDATES)) visit(i, j);
  });
}

/** For each of some units of `from` those of some units of `to` that share most of its rare bigrams. */
function eachCandidate(
  from: readonly Profile[],
  fromUnits: readonly number[],
  to: readonly Profile[],
  toUnits: readonly number[],
  lexis: Lexis,
  visit: Visit,
): void {
  const limit = Math.max(4, lexis.units * RARE);
  const { starts, units } = postingsOf(to, toUnits, lexis.frequency.length);
  // A long unit shares something with everything, so the shared weight alone would favour it.
  const scale = Float64Array.from(to, (profile) => 1 / Math.sqrt(1 + profile.total));
  const sums = new Float64Array(to.length);
  for (const at of fromUnits) {
    const { ids } = from[at] as Profile;
    const touched: number[] = [];
    for (const id of ids) {
      if (ids.length > SHORT && (lexis.frequency[id] as number) > limit) continue;
      const weight = lexis.weights[id] as number;
      for (let entry = starts[id] as number; entry < (starts[id + 1] as number); entry++) {
        const other = units[entry] as number;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + weight * (scale[other] as number);
      }
    }
    for (const other of best(touched, sums)) visit(at, other);
    for (const other of touched) sums[other] = 0;
  }
}

/** In which units each bigram stands: those of bigram b are units[starts[b]] up to units[starts[b + 1]]. */
function postingsOf(
  profiles: readonly Profile[],
  listed: readonly number[],
  kinds: number,
): { readonly starts: Int32Array; readonly units: Int32Array } {
  const starts = new Int32Array(kinds + 1);
  const idsOf = (at: number): Int32Array => (profiles[at] as Profile).ids;
  for (const at of listed) for (const id of idsOf(at)) starts[id + 1] = (starts[id + 1] as number) + 1;
  for (let id = 0; id < kinds; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const units = new Int32Array(starts[kinds] as number);
  const filled = starts.slice();
  for (const at of listed) {
    for (const id of idsOf(at)) {
      units[filled[id] as number] = at;
      filled[id] = (filled[id] as number) + 1;
    }
  }
  return { starts, units };
}

/** The highest few, of equals the first. */
function best(units: readonly number[], sums: Float64Array): number[] {
  const top: number[] = [];
  const isAhead = (a: number, b: number): boolean =>
    sums[a] === sums[b] ? a < b : (sums[a] as number) > (sums[b] as number);
  for (const unit of units) {
    let place = top.length;
    while (place > 0 && isAhead(unit, top[place - 1] as number)) place--;
    if (place < CANDIDATES) top.splice(place, 0, unit);
    if (top.length > CANDIDATES) top.pop();
  }
  return top;
}
