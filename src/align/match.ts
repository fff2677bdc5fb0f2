import type { Evidence } from '../model/alignment.js';
import type { Division } from '../model/tree.js';
import { fullTokens } from '../model/wording.js';
import {
  containment,
  lettersOf,
  profileOf,
  similarity,
  unionOf,
  type Profile,
  type Vocabulary,
} from './profile.js';
import { findMoves } from './moves.js';
import { scorePairs, type Scores } from './scores.js';
import { bestSequence, type Link, type Worth } from './sequence.js';

/** Units that belong together; indices into the two lists that were matched. */
export interface Match {
  readonly base: readonly number[];
  readonly witness: readonly number[];
  readonly moved: boolean;
  readonly evidence: Evidence;
}

/** How readily units are linked. */
export interface Manner {
  /** Similarity below which a link in sequence is not made. */
  readonly threshold: number;
  /** Similarity below which units out of sequence are not linked. */
  readonly moveThreshold: number;
  /** What an equal number is worth, on the scale of similarities. */
  readonly number: number;
}

/** Articles: the number is weak evidence, an inserted article shifts all that follow. */
export const ARTICLES: Manner = { threshold: 0.2, moveThreshold: 0.4, number: 0.04 };
/** 款 项 目 inside a row: what encloses them is settled, so less similarity will do. */
export const PARTS: Manner = { threshold: 0.12, moveThreshold: 0.55, number: 0.08 };

/** Of a part of a split at least so much must come from the whole. */
const PART = 0.4;
/** A further part must account for at least so much more of the whole. */
const GAIN = 0.08;
/** What each further part costs, so that a group is made only where it explains something. */
const COST = 0.02;
/** Units that are left alone between two links are the same unit rewritten if they have at least this in common. */
const IN_PLACE = 0.08;

/**
 * Matches two lists of units by content, with number and position as further evidence.
 * Every unit is in at most one match; those in none stand on one side only.
 */
export function matchUnits(
  base: readonly Division[],
  witness: readonly Division[],
  vocabulary: Vocabulary,
  manner: Manner,
): Match[] {
  // Whichever text is called the base, the same side is read first, so that ties fall the same way.
  if (!isAfter(base, witness)) return matchInOrder(base, witness, vocabulary, manner);
  return matchInOrder(witness, base, vocabulary, manner).map((match) => ({
    ...match,
    base: match.witness,
    witness: match.base,
    evidence: {
      ...match.evidence,
      coverage: { base: match.evidence.coverage.witness, witness: match.evidence.coverage.base },
    },
  }));
}

/** An order of texts that depends on nothing but their numbers and words. */
function isAfter(base: readonly Division[], witness: readonly Division[]): boolean {
  for (let at = 0; at < Math.min(base.length, witness.length); at++) {
    const left = keyOf(base[at] as Division);
    const right = keyOf(witness[at] as Division);
    if (left !== right) return left > right;
  }
  return base.length > witness.length;
}

function keyOf(unit: Division): string {
  return `${unit.ordinal.join('.')} ${lettersOf(fullTokens(unit)).join('')}`;
}

function matchInOrder(
  base: readonly Division[],
  witness: readonly Division[],
  vocabulary: Vocabulary,
  manner: Manner,
): Match[] {
  const sides: Sides = {
    base,
    witness,
    profiles: [profiles(base, vocabulary), profiles(witness, vocabulary)],
    vocabulary,
  };
  const scores = scorePairs(sides.profiles[0], sides.profiles[1], vocabulary);
  const worth = worthOf(sides, scores, manner);
  const links = bestSequence(base.length, witness.length, worth);
  const inSequence = [...links, ...linksInPlace(links, sides)];
  const [left, right] = sides.profiles;
  const field = { base: left, witness: right, vocabulary, scores };
  const moved = findMoves(field, inSequence, manner.moveThreshold);
  const isPlaced = new Set<Link>(inSequence.slice(links.length));
  return [
    ...inSequence.map((link) => matchOf(link, false, isPlaced.has(link), sides)),
    ...moved.map(({ link, crosses }) => matchOf(link, crosses, false, sides)),
  ];
}

interface Sides {
  readonly base: readonly Division[];
  readonly witness: readonly Division[];
  readonly profiles: readonly [readonly Profile[], readonly Profile[]];
  readonly vocabulary: Vocabulary;
}

function profiles(units: readonly Division[], vocabulary: Vocabulary): Profile[] {
  return units.map((unit) => profileOf(lettersOf(fullTokens(unit)), vocabulary));
}

/** True where both bear the same printed number. 款 bear none. */
export function sameNumber(a: Division | undefined, b: Division | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.label !== '' &&
    b.label !== '' &&
    a.ordinal.join() === b.ordinal.join()
  );
}

function worthOf(sides: Sides, scores: Scores, manner: Manner): Worth {
  const [baseProfiles, witnessProfiles] = sides.profiles;
  const { vocabulary } = sides;
  const one = (i: number, j: number): number => {
    const content = scores.similarity(i, j);
    if (content === 0) return 0;
    const number = sameNumber(sides.base[i], sides.witness[j]) ? manner.number : 0;
    return content + number - manner.threshold;
  };
  const group = (whole: Profile, parts: readonly Profile[], contained: (at: number) => number): number => {
    const shares = parts.map((_, at) => contained(at));
    if (shares.some((share) => share < PART)) return 0;
    const union = unionOf(parts, vocabulary);
    const covered = containment(whole, union, vocabulary);
    const most = Math.max(...parts.map((part) => containment(whole, part, vocabulary)));
    if (covered - most < GAIN) return 0;
    return similarity(whole, union, vocabulary) - manner.threshold - COST * (parts.length - 1);
  };
  return {
    one,
    split: (i, from, to) =>
      scores.inBase(i, to - 1) < PART || scores.inBase(i, from) < PART
        ? 0
        : group(baseProfiles[i] as Profile, witnessProfiles.slice(from, to), (at) =>
            scores.inBase(i, from + at),
          ),
    merge: (from, to, j) =>
      scores.inWitness(to - 1, j) < PART || scores.inWitness(from, j) < PART
        ? 0
        : group(witnessProfiles[j] as Profile, baseProfiles.slice(from, to), (at) =>
            scores.inWitness(from + at, j),
          ),
  };
}

/** One unit left on each side between the same two links: rewritten in its place, if the texts have anything in common. */
function linksInPlace(links: readonly Link[], sides: Sides): Link[] {
  const [rows, columns] = [sides.base.length, sides.witness.length];
  const found: Link[] = [];
  const ends = [...links, { base: { from: rows, to: rows }, witness: { from: columns, to: columns } }];
  let i = 0;
  let j = 0;
  for (const link of ends) {
    const alone = link.base.from - i === 1 && link.witness.from - j === 1;
    if (alone && isRewritten(i, j, sides))
      found.push({ base: { from: i, to: i + 1 }, witness: { from: j, to: j + 1 } });
    i = link.base.to;
    j = link.witness.to;
  }
  return found;
}

function isRewritten(i: number, j: number, sides: Sides): boolean {
  const { base, witness, vocabulary } = sides;
  const [a, b] = sides.profiles;
  // Only ones of both sides: there is nothing else they could belong to.
  if (base.length === 1 && witness.length === 1) return true;
  const content = similarity(a[i] as Profile, b[j] as Profile, vocabulary);
  const sameItem = sameNumber(base[i], witness[j]) && base[i]?.type !== 'article';
  const least = sameItem ? 0 : sameNumber(base[i], witness[j]) ? IN_PLACE / 2 : IN_PLACE;
  return content >= least;
}

function range({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function matchOf(
  link: Link,
  moved: boolean,
  position: boolean,
  { base, witness, profiles: [a, b], vocabulary }: Sides,
): Match {
  const left = unionOf(a.slice(link.base.from, link.base.to), vocabulary);
  const right = unionOf(b.slice(link.witness.from, link.witness.to), vocabulary);
  return {
    base: range(link.base),
    witness: range(link.witness),
    moved,
    evidence: {
      number: sameNumber(base[link.base.from], witness[link.witness.from]),
      content: similarity(left, right, vocabulary),
      coverage: { base: containment(left, right, vocabulary), witness: containment(right, left, vocabulary) },
      position,
    },
  };
}
