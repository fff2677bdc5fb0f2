import type { Evidence } from '../model/alignment.js';
import type { Pin } from '../model/pin.js';
import type { Division } from '../model/tree.js';
import { subdivisions } from '../model/walk.js';
import { assemble } from './assemble.js';
import { attachParts } from './attach.js';
import { citationsOf } from './citations.js';
import { evidenceOf } from './evidence.js';
import { sameNumber, type Field, type Group, type Manner } from './field.js';
import { inPlace } from './in-place.js';
import { sayTheSame, type Lexis, type Profile } from './lexis.js';
import { marginsOf } from './margins.js';
import { oddsOf } from './odds.js';
import { isAfter } from './order.js';
import { decidedBy, mirrored } from './pins.js';
import { profileOf } from './profile.js';
import { scorePairs, type Pair } from './scores.js';
import { inSequence } from './sequence.js';

/** Units that belong together; indices into the two lists that were matched. */
export interface Match extends Group {
  /** It stands out of the order of the others. */
  readonly moved: boolean;
  readonly evidence: Evidence;
}

/**
 * Matches two lists of units by content, with number and position as further evidence.
 * Every unit is in at most one match; those in none stand on one side only.
 */
export function matchUnits(
  base: readonly Division[],
  witness: readonly Division[],
  pins: readonly Pin[],
  lexis: Lexis,
  manner: Manner,
): Match[] {
  if (pins.length === 0 && areEqual(base, witness, lexis))
    return base.map((_, at) => equalMatch(at, base, witness));
  // Whichever text is called the base, the same side is read first, so that ties fall the same way.
  if (!isAfter(base, witness, lexis)) return matchInOrder(fieldOf(base, witness, pins, lexis), manner);
  return matchInOrder(fieldOf(witness, base, mirrored(pins), lexis), manner).map(mirror);
}

/** Unit for unit the same wording: nothing is left to find out. */
function areEqual(base: readonly Division[], witness: readonly Division[], lexis: Lexis): boolean {
  return (
    base.length === witness.length &&
    base.every((unit, at) => sayTheSame(unit, witness[at] as Division, lexis))
  );
}

function equalMatch(at: number, base: readonly Division[], witness: readonly Division[]): Match {
  const evidence: Evidence = {
    number: sameNumber(base[at], witness[at]),
    content: 1,
    coverage: { base: 1, witness: 1 },
    position: false,
  };
  return { base: [at], witness: [at], placed: false, moved: false, evidence };
}

function mirror(match: Match): Match {
  const { coverage } = match.evidence;
  return {
    ...match,
    base: match.witness,
    witness: match.base,
    evidence: { ...match.evidence, coverage: { base: coverage.witness, witness: coverage.base } },
  };
}

function fieldOf(
  base: readonly Division[],
  witness: readonly Division[],
  pins: readonly Pin[],
  lexis: Lexis,
): Field {
  const decided = decidedBy(pins, base, witness);
  const { settled, parted } = decided;
  const isOpen = ({ i, j }: Pair): boolean =>
    !settled.base.has(i) && !settled.witness.has(j) && !parted(i, j);
  const profiles = (units: readonly Division[]): Profile[] => units.map((unit) => profileOf(unit, lexis));
  const parts = (units: readonly Division[]): Profile[][] =>
    units.map((unit) => profiles(subdivisions(unit)));
  const [left, right] = [profiles(base), profiles(witness)];
  const scored = scorePairs(left, right, lexis);
  const pairs = pins.length === 0 ? scored : scored.filter(isOpen);
  const units = { base: left.length, witness: right.length };
  return {
    base: left,
    witness: right,
    units: { base, witness },
    parts: { base: parts(base), witness: parts(witness) },
    citations: { base: citationsOf(base), witness: citationsOf(witness) },
    pairs,
    sources: marginsOf(pairs, units, { base: (pair) => pair.inWitness, witness: (pair) => pair.inBase }),
    decided,
    lexis,
  };
}

/** What is likely to belong together, then what is alone in its place; and last what of it has moved. */
function matchInOrder(field: Field, manner: Manner): Match[] {
  const likely = [
    ...attachParts(field, assemble(field, oddsOf(field, manner))),
    ...field.decided.groups.map((group) => ({ ...group, placed: false })),
  ].sort(byBase);
  const inOrder = sequenceOf(likely, field);
  const groups = [...likely, ...inPlace(field, likely, inOrder)].sort(byBase);
  const final = sequenceOf(groups, field);
  return groups.map((group) => {
    const moved = !final.has(group);
    return { ...group, moved, evidence: evidenceOf(group, moved, field) };
  });
}

function byBase(a: Group, b: Group): number {
  return (a.base[0] as number) - (b.base[0] as number);
}

/** As few groups as can be have moved; of as many the shorter ones. */
function sequenceOf(groups: readonly Group[], { base, witness }: Field): ReadonlySet<Group> {
  const total = (indices: readonly number[], profiles: readonly Profile[]): number =>
    indices.reduce((sum, at) => sum + (profiles[at] as Profile).total, 0);
  const all = Math.max(1, total([...base.keys()], base), total([...witness.keys()], witness));
  const weight = (group: Group): number =>
    1 + Math.min(total(group.base, base), total(group.witness, witness)) / all;
  return inSequence(groups, witness.length, weight);
}
