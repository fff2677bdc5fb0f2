import type { Field } from './field.js';
import type { Sides } from './sides.js';
import type { Profile } from './lexis.js';
import { marginsOf } from './margins.js';
import { SHORTEST_PART } from './part.js';
import { containment } from './profile.js';
import type { Pair } from './scores.js';

/**
 * What the two units of a pair say for and against their being one, each the same whichever text is called the base.
 * Margins are over the next best pair of the same unit: penal articles are all alike, and what tells the right one is
 * that no other is as much so.
 */
export interface Clues {
  /** By how much either unit is less like its next best. */
  readonly margin: number;
  /** By how much less of either unit is found in its next best. */
  readonly source: number;
  /** How much of some 款 of either is in the other, both sides taken together, 0…2. */
  readonly paragraph: number;
  /** How far apart the two stand in their texts, 0…1; in a text of one unit there is no place but one. */
  readonly distance: number;
}

/** Weighs the pairs of a field against one another. */
export function cluesOf(field: Field): Clues[] {
  const { pairs, base, witness, sources } = field;
  const likeness = (pair: Pair): number => pair.similarity;
  const units = { base: base.length, witness: witness.length };
  const alike = marginsOf(pairs, units, { base: likeness, witness: likeness });
  const sum = (margins: Sides<Float64Array>, at: number): number =>
    (margins.base[at] as number) + (margins.witness[at] as number);
  const places = 1 - 1 / Math.min(base.length, witness.length);
  return pairs.map((pair, at) => ({
    margin: sum(alike, at),
    source: sum(sources, at),
    paragraph: pair.shared < LEAST_SHARED ? 0 : paragraphOf(pair, field),
    distance: places * Math.abs(pair.i / base.length - pair.j / witness.length),
  }));
}

/** Of two units that share less than this no 款 of the one can be in the other. */
const LEAST_SHARED = 2;

function paragraphOf({ i, j }: Pair, field: Field): number {
  const { base, witness, parts } = field;
  return (
    mostContained(parts.base[i] as readonly Profile[], witness[j] as Profile, field) +
    mostContained(parts.witness[j] as readonly Profile[], base[i] as Profile, field)
  );
}

function mostContained(parts: readonly Profile[], whole: Profile, { lexis }: Field): number {
  let most = 0;
  for (const part of parts) {
    if (part.total >= SHORTEST_PART) most = Math.max(most, containment(part, whole, lexis));
  }
  return most;
}
