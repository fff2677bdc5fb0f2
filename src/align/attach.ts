import { freeUnits, type Field, type Group } from './field.js';
import { LARGEST_GROUP } from './sequence.js';
import { containment, unionOf, without, type Profile } from './profile.js';

/** Of a unit left over so much must come from the part of the whole that its partners leave unexplained. */
const PART = 0.7;

/**
 * Gives units that were left over to the group their words came from: an article of which one part became 第二十九条 and
 * another, two articles further on, 第三十一条. The sequence can only make groups of neighbours.
 */
export function attachParts(field: Field, groups: readonly Group[]): Group[] {
  const attached = groups.map((group) => ({ ...group, base: [...group.base], witness: [...group.witness] }));
  attachSide(field, attached, 'witness');
  attachSide(field, attached, 'base');
  return attached;
}

interface Growing extends Group {
  readonly base: number[];
  readonly witness: number[];
}

type Side = 'base' | 'witness';

function attachSide(field: Field, groups: readonly Growing[], side: Side): void {
  const other: Side = side === 'base' ? 'witness' : 'base';
  const free = freeUnits(
    field[side].length,
    groups.map((group) => group[side]),
  );
  for (const at of free) {
    if (field.scores.standsInMany(side, at)) continue;
    let best: { group: Growing; share: number } | undefined;
    // Only a group with one unit on the other side can be a split, or a merge, of more.
    for (const group of groups.filter((own) => own[other].length === 1 && own[side].length < LARGEST_GROUP)) {
      const share = shareOf(at, group, field, side, other);
      if (share >= PART && (!best || share > best.share)) best = { group, share };
    }
    if (!best) continue;
    best.group[side].push(at);
    best.group[side].sort((a, b) => a - b);
  }
}

function shareOf(at: number, group: Growing, field: Field, side: Side, other: Side): number {
  const whole = group[other][0] as number;
  const contained = side === 'witness' ? field.scores.inBase(whole, at) : field.scores.inWitness(at, whole);
  if (contained < PART) return 0;
  const partners = unionOf(group[side].map((own) => field[side][own] as Profile));
  const rest = without(field[other][whole] as Profile, partners, field.lexis);
  return containment(field[side][at] as Profile, rest, field.lexis);
}
