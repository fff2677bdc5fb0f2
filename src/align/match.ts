import type { Evidence } from '../model/alignment.js';
import type { Division } from '../model/tree.js';
import { fullTokens } from '../model/wording.js';
import { attachParts } from './attach.js';
import { inPlace } from './in-place.js';
import { findMoves } from './moves.js';
import {
  containment,
  lettersOf,
  profileOf,
  similarity,
  unionOf,
  type Profile,
  type Vocabulary,
} from './profile.js';
import { scorePairs } from './scores.js';
import { bestSequence } from './sequence.js';
import { sameNumber, type Field, type Group, type Manner } from './field.js';
import { worthOf } from './worth.js';

/** Units that belong together; indices into the two lists that were matched. */
export interface Match extends Group {
  readonly evidence: Evidence;
}

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
  if (!isAfter(base, witness)) return matchInOrder(fieldOf(base, witness, vocabulary), manner);
  return matchInOrder(fieldOf(witness, base, vocabulary), manner).map(mirror);
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

function fieldOf(base: readonly Division[], witness: readonly Division[], vocabulary: Vocabulary): Field {
  const profiles = (units: readonly Division[]): Profile[] =>
    units.map((unit) => profileOf(lettersOf(fullTokens(unit)), vocabulary));
  const [left, right] = [profiles(base), profiles(witness)];
  return {
    base: left,
    witness: right,
    units: { base, witness },
    vocabulary,
    scores: scorePairs(left, right, vocabulary),
  };
}

/** Surest first: what stands in sequence, what has plainly moved, what is alone in its place, what may have moved. */
function matchInOrder(field: Field, manner: Manner): Match[] {
  const groups: Group[] = bestSequence(field.base.length, field.witness.length, worthOf(field, manner));
  groups.push(...findMoves(field, groups, manner.plainMove));
  groups.push(...inPlace(field, groups));
  groups.push(...findMoves(field, groups, manner.move));
  return attachParts(field, groups).map((group) => ({ ...group, evidence: evidenceOf(group, field) }));
}

function evidenceOf({ base, witness, placed }: Group, field: Field): Evidence {
  const { vocabulary, units } = field;
  const left = unionOf(
    base.map((at) => field.base[at] as Profile),
    vocabulary,
  );
  const right = unionOf(
    witness.map((at) => field.witness[at] as Profile),
    vocabulary,
  );
  return {
    number: sameNumber(units.base[base[0] as number], units.witness[witness[0] as number]),
    content: similarity(left, right, vocabulary),
    coverage: { base: containment(left, right, vocabulary), witness: containment(right, left, vocabulary) },
    position: placed,
  };
}
