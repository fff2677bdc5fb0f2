import type { Field } from './field.js';
import type { Sides } from './sides.js';
import type { Profile } from './lexis.js';
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
  const { pairs, base, witness } = field;
  const rows = grouped(pairs, base.length, (pair) => pair.i);
  const columns = grouped(pairs, witness.length, (pair) => pair.j);
  const alike = { base: marginsOf(rows, likeness), witness: marginsOf(columns, likeness) };
  const found = sourceMargins(field);
  const sum = (margins: Sides<Float64Array>, at: number): number =>
    (margins.base[at] as number) + (margins.witness[at] as number);
  const places = 1 - 1 / Math.min(base.length, witness.length);
  return pairs.map((pair, at) => ({
    margin: sum(alike, at),
    source: sum(found, at),
    paragraph: pair.shared < LEAST_SHARED ? 0 : paragraphOf(pair, field),
    distance: places * Math.abs(pair.i / base.length - pair.j / witness.length),
  }));
}

/** For each pair by how much more of either unit is found in the other than in its next best, or less. */
export function sourceMargins({ pairs, base, witness }: Field): Sides<Float64Array> {
  return {
    base: marginsOf(
      grouped(pairs, base.length, (pair) => pair.i),
      (pair) => pair.inWitness,
    ),
    witness: marginsOf(
      grouped(pairs, witness.length, (pair) => pair.j),
      (pair) => pair.inBase,
    ),
  };
}

function likeness(pair: Pair): number {
  return pair.similarity;
}

type Quantity = (pair: Pair) => number;

/** A pair and its index among all pairs. */
interface Entry {
  readonly pair: Pair;
  readonly at: number;
}

function grouped(pairs: readonly Pair[], length: number, unitOf: (pair: Pair) => number): Entry[][] {
  const groups = Array.from({ length }, (): Entry[] => []);
  pairs.forEach((pair, at) => groups[unitOf(pair)]?.push({ pair, at }));
  return groups;
}

/** For each pair by how much it is ahead of the best other pair of its unit, or behind it. */
function marginsOf(groups: readonly (readonly Entry[])[], quantity: Quantity): Float64Array {
  const margins = new Float64Array(groups.reduce((sum, group) => sum + group.length, 0));
  for (const group of groups) {
    let [best, second] = [0, 0];
    for (const { pair } of group) {
      const value = quantity(pair);
      if (value > best) [best, second] = [value, best];
      else if (value > second) second = value;
    }
    for (const { pair, at } of group) {
      const value = quantity(pair);
      margins[at] = value - (value === best ? second : best);
    }
  }
  return margins;
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

/** A 款 of fewer rare bigrams is too short to be recognised. */
const SHORTEST_PART = 6;

function mostContained(parts: readonly Profile[], whole: Profile, { lexis }: Field): number {
  let most = 0;
  for (const part of parts) {
    if (part.total >= SHORTEST_PART) most = Math.max(most, containment(part, whole, lexis));
  }
  return most;
}
