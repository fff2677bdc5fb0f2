import { containment, similarity, unionOf, type Profile, type Vocabulary } from './profile.js';
import type { Scores } from './scores.js';
import { LARGEST_GROUP, type Link } from './sequence.js';

/** A link found in what the sequence left over. */
export interface Move {
  readonly link: Link;
  /** It crosses a link of the sequence; otherwise both sides stand where one would look for them. */
  readonly crosses: boolean;
}

/** Of each part of a moved group so much must come from the other side. */
const PART = 0.5;

/** What moves are looked for in. */
export interface Field {
  readonly base: readonly Profile[];
  readonly witness: readonly Profile[];
  readonly vocabulary: Vocabulary;
  readonly scores: Scores;
}

/**
 * Links units that stand out of sequence: the best pair first, as long as one is similar enough, then its neighbours
 * that were left over too, where together they say more (a split that moved).
 * @param links what the sequence has linked already
 */
export function findMoves(field: Field, links: readonly Link[], threshold: number): Move[] {
  const free: Free = {
    base: freeOf(
      field.base.length,
      links.map((link) => link.base),
    ),
    witness: freeOf(
      field.witness.length,
      links.map((link) => link.witness),
    ),
  };
  const moves: Move[] = [];
  for (const { i, j, score } of pairsOf(field, free, threshold)) {
    if (!free.base.has(i) || !free.witness.has(j)) continue;
    const link = widen(i, j, free, field);
    if (worthOf(link, field) < Math.min(threshold, score)) continue;
    for (let at = link.base.from; at < link.base.to; at++) free.base.delete(at);
    for (let at = link.witness.from; at < link.witness.to; at++) free.witness.delete(at);
    moves.push({ link, crosses: links.some((other) => crosses(other, link)) });
  }
  return moves;
}

/** Indices of the units that no link has taken. */
interface Free {
  readonly base: Set<number>;
  readonly witness: Set<number>;
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

function pairsOf({ scores }: Field, free: Free, threshold: number): Pair[] {
  const pairs: Pair[] = [];
  for (const i of free.base) {
    for (const j of free.witness) {
      const score = Math.max(scores.similarity(i, j), groupScore(scores, i, j));
      if (score >= threshold) pairs.push({ i, j, score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

function worthOf(link: Link, { base, witness, vocabulary }: Field): number {
  return similarity(
    unionAt(base, link.base, vocabulary),
    unionAt(witness, link.witness, vocabulary),
    vocabulary,
  );
}

/** A part of a split is not similar to the whole, but contained in it. */
function groupScore(scores: Scores, i: number, j: number): number {
  const contained = Math.max(scores.inBase(i, j), scores.inWitness(i, j));
  return contained >= 0.75 ? contained * 0.6 : 0;
}

function freeOf(length: number, taken: readonly Side[]): Set<number> {
  const left = new Set(Array.from({ length }, (_, at) => at));
  for (const { from, to } of taken) for (let at = from; at < to; at++) left.delete(at);
  return left;
}

function crosses(a: Link, b: Link): boolean {
  return a.base.from < b.base.from !== a.witness.from < b.witness.from;
}

type Side = Link['base'];

function unionAt(profiles: readonly Profile[], { from, to }: Side, vocabulary: Vocabulary): Profile {
  return unionOf(profiles.slice(from, to), vocabulary);
}

function widen(i: number, j: number, free: Free, { base, witness, vocabulary }: Field): Link {
  const one = (at: number): Side => ({ from: at, to: at + 1 });
  const splitTo = grow(one(j), free.witness, witness, base[i] as Profile, vocabulary);
  if (splitTo.to - splitTo.from > 1) return { base: one(i), witness: splitTo };
  return { base: grow(one(i), free.base, base, witness[j] as Profile, vocabulary), witness: one(j) };
}

/** Takes in neighbours as long as they come from the same whole and make the two sides more alike. */
function grow(
  side: Side,
  free: ReadonlySet<number>,
  profiles: readonly Profile[],
  whole: Profile,
  vocabulary: Vocabulary,
): Side {
  let grown = side;
  for (let changed = true; changed && grown.to - grown.from < LARGEST_GROUP;) {
    changed = false;
    for (const wider of [
      { from: grown.from, to: grown.to + 1 },
      { from: grown.from - 1, to: grown.to },
    ]) {
      const added = wider.to > grown.to ? grown.to : wider.from;
      const profile = profiles[added];
      if (!profile || !free.has(added) || containment(profile, whole, vocabulary) < PART) continue;
      const now = similarity(unionAt(profiles, grown, vocabulary), whole, vocabulary);
      if (similarity(unionAt(profiles, wider, vocabulary), whole, vocabulary) <= now + 0.02) continue;
      grown = wider;
      changed = true;
      break;
    }
  }
  return grown;
}
