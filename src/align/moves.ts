import { crosses, freeUnits, type Field, type Group } from './field.js';
import { containment, similarity, unionOf, type Profile } from './profile.js';
import { LARGEST_GROUP } from './sequence.js';

/** Of each part of a moved group so much must come from the other side. */
const PART = 0.5;
/** A unit of which so much stands in another went there, however much was added. */
const CONTAINED = 0.75;
/** What being contained is worth, on the scale of similarities. */
const CONTAINED_WORTH = 0.6;

/**
 * Links units that stand out of sequence: the best pair first, as long as one is similar enough, then its neighbours
 * that were left over too, where together they say more (a split that moved).
 * @param groups what has been linked already
 */
export function findMoves(field: Field, groups: readonly Group[], threshold: number): Group[] {
  const free: Free = {
    base: freeUnits(
      field.base.length,
      groups.map((group) => group.base),
    ),
    witness: freeUnits(
      field.witness.length,
      groups.map((group) => group.witness),
    ),
  };
  const inOrder = groups.filter((group) => !group.moved);
  const moves: Group[] = [];
  for (const { i, j } of pairsOf(field, free, threshold)) {
    if (!free.base.has(i) || !free.witness.has(j)) continue;
    const group = widen(i, j, free, field);
    for (const at of group.base) free.base.delete(at);
    for (const at of group.witness) free.witness.delete(at);
    moves.push({ ...group, moved: inOrder.some((other) => crosses(other, group)) });
  }
  return moves;
}

/** Indices of the units that no group has taken. */
interface Free {
  readonly base: Set<number>;
  readonly witness: Set<number>;
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

function pairsOf(field: Field, free: Free, threshold: number): Pair[] {
  const pairs: Pair[] = [];
  for (const i of free.base) {
    for (const j of free.witness) {
      const score = Math.max(field.scores.similarity(i, j), containedScore(field, i, j));
      if (score >= threshold) pairs.push({ i, j, score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

/** 公司成立后，股东不得抽逃出资。 stands word for word in an article five times as long: it grew, it was not replaced. */
function containedScore({ scores }: Field, i: number, j: number): number {
  const inBase = scores.standsInMany('witness', j) ? 0 : scores.inBase(i, j);
  const inWitness = scores.standsInMany('base', i) ? 0 : scores.inWitness(i, j);
  const contained = Math.max(inBase, inWitness);
  return contained >= CONTAINED ? contained * CONTAINED_WORTH : 0;
}

function widen(i: number, j: number, free: Free, { base, witness, lexis }: Field): Group {
  const grow = (
    at: number,
    among: ReadonlySet<number>,
    profiles: readonly Profile[],
    whole: Profile,
  ): number[] =>
    grown(
      [at],
      among,
      profiles,
      whole,
      (parts) => similarity(unionOf(parts), whole, lexis),
      (part) => containment(part, whole, lexis),
    );
  const split = grow(j, free.witness, witness, base[i] as Profile);
  const merged = split.length > 1 ? [i] : grow(i, free.base, base, witness[j] as Profile);
  return { base: merged, witness: split, moved: true, placed: false };
}

/** Takes in neighbours as long as they come from the same whole and make the two sides more alike. */
function grown(
  side: readonly number[],
  free: ReadonlySet<number>,
  profiles: readonly Profile[],
  whole: Profile,
  likeness: (parts: readonly Profile[]) => number,
  share: (part: Profile, whole: Profile) => number,
): number[] {
  const own = [...side];
  const parts = (indices: readonly number[]): Profile[] => indices.map((at) => profiles[at] as Profile);
  for (let changed = true; changed && own.length < LARGEST_GROUP;) {
    changed = false;
    for (const at of [(own.at(-1) as number) + 1, (own[0] as number) - 1]) {
      const profile = profiles[at];
      if (!profile || !free.has(at) || share(profile, whole) < PART) continue;
      const wider = [...own, at].sort((a, b) => a - b);
      if (likeness(parts(wider)) <= likeness(parts(own)) + 0.02) continue;
      own.splice(0, own.length, ...wider);
      changed = true;
      break;
    }
  }
  return own;
}
