import type { Evidence } from '../model/alignment.js';
import type { Division } from '../model/tree.js';
import { attachParts } from './attach.js';
import { inPlace } from './in-place.js';
import { findMoves } from './moves.js';
import type { Lexis } from './lexis.js';
import { linksOf } from './links.js';
import { isAfter } from './order.js';
import { containment, profileOf, similarity, unionOf, type Profile } from './profile.js';
import { scorePairs } from './scores.js';
import { bestSequence } from './sequence.js';
import { sameNumber, type Field, type Group, type Manner } from './field.js';

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
  lexis: Lexis,
  manner: Manner,
): Match[] {
  // Whichever text is called the base, the same side is read first, so that ties fall the same way.
  if (!isAfter(base, witness, lexis)) return matchInOrder(fieldOf(base, witness, lexis), manner);
  return matchInOrder(fieldOf(witness, base, lexis), manner).map(mirror);
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

function fieldOf(base: readonly Division[], witness: readonly Division[], lexis: Lexis): Field {
  const profiles = (units: readonly Division[]): Profile[] =>
    units.map((unit) => profileOf(lexis.bigrams(unit), lexis));
  const [left, right] = [profiles(base), profiles(witness)];
  return {
    base: left,
    witness: right,
    units: { base, witness },
    lexis,
    scores: scorePairs(left, right, lexis),
  };
}

/** Surest first: what stands in sequence, what has plainly moved, what is alone in its place, what may have moved. */
function matchInOrder(field: Field, manner: Manner): Match[] {
  const groups: Group[] = bestSequence(field.base.length, field.witness.length, linksOf(field, manner));
  groups.push(...findMoves(field, groups, manner.plainMove));
  groups.push(...inPlace(field, groups));
  groups.push(...findMoves(field, groups, manner.move));
  return attachParts(field, groups).map((group) => ({ ...group, evidence: evidenceOf(group, field) }));
}

function evidenceOf({ base, witness, placed }: Group, field: Field): Evidence {
  const { lexis, units } = field;
  const left = unionOf(base.map((at) => field.base[at] as Profile));
  const right = unionOf(witness.map((at) => field.witness[at] as Profile));
  return {
    number: sameNumber(units.base[base[0] as number], units.witness[witness[0] as number]),
    content: similarity(left, right, lexis),
    coverage: { base: containment(left, right, lexis), witness: containment(right, left, lexis) },
    position: placed,
  };
}
