import type { Pin } from '../model/pin.js';
import type { Division } from '../model/tree.js';
import type { Lexis, Profile } from './lexis.js';
import type { Decided } from './pins.js';

import type { Pair } from './scores.js';
import type { Sides } from './sides.js';

/** Everything that matching two lists of units rests on. */
export interface Field {
  readonly base: readonly Profile[];
  readonly witness: readonly Profile[];
  readonly units: Sides<readonly Division[]>;
  /** For each unit its 款, or what else it is divided into. */
  readonly parts: Sides<readonly (readonly Profile[])[]>;
  /** For each unit the indices of the units of its own side that it cites. */
  readonly citations: Sides<readonly ReadonlySet<number>[]>;
  /** Pairs that have words in common, ascending by base and then by witness. */
  readonly pairs: readonly Pair[];
  /** For each pair by how much more of either unit is found in the other than in its next best, or less. */
  readonly sources: Sides<Float64Array>;
  /** What a person has decided beforehand. */
  readonly decided: Decided;
  readonly lexis: Lexis;
}

/** Units that belong together, as ascending indices into the two lists. */
export interface Group {
  readonly base: readonly number[];
  readonly witness: readonly number[];
  /** It rests on its place: the only units left between two others. */
  readonly placed: boolean;
  /** A person made it. */
  readonly pin?: Pin;
}

/** How readily units are linked. */
export interface Manner {
  /** Added to the log-odds of every link. */
  readonly readiness: number;
}

/** Articles: an inserted one shifts the numbers of all that follow, and any may have gone anywhere. */
export const ARTICLES: Manner = { readiness: 0 };
/** 款 项 目 inside a row: what encloses them is settled, so less evidence will do. */
export const PARTS: Manner = { readiness: 1 };

/** True where both bear the same printed number. 款 bear none. */
export function sameNumber(a: Division | undefined, b: Division | undefined): boolean {
  if (!a || !b || a.label === '' || b.label === '') return false;
  return a.ordinal.length === b.ordinal.length && a.ordinal.every((part, at) => part === b.ordinal[at]);
}

/** Indices that no group has taken. */
export function freeUnits(length: number, taken: readonly (readonly number[])[]): Set<number> {
  const free = new Set(Array.from({ length }, (_, at) => at));
  for (const indices of taken) for (const at of indices) free.delete(at);
  return free;
}
