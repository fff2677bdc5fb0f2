import type { Division } from '../model/tree.js';
import type { Lexis } from './lexis.js';
import type { Profile } from './profile.js';
import type { Scores } from './scores.js';

/** Everything that matching two lists of units rests on. */
export interface Field {
  readonly base: readonly Profile[];
  readonly witness: readonly Profile[];
  readonly units: { readonly base: readonly Division[]; readonly witness: readonly Division[] };
  readonly lexis: Lexis;
  readonly scores: Scores;
}

/** Units that belong together, as ascending indices into the two lists. */
export interface Group {
  readonly base: readonly number[];
  readonly witness: readonly number[];
  /** It crosses the sequence of the others. */
  readonly moved: boolean;
  /** It rests on its place: the only units left between two others. */
  readonly placed: boolean;
}

/** How readily units are linked; all are similarities, 0…1. */
export interface Manner {
  /** Below this a link in sequence is not made. */
  readonly threshold: number;
  /** From this on units out of sequence are the same beyond doubt. */
  readonly plainMove: number;
  /** Below this units out of sequence are not linked. */
  readonly move: number;
  /** What an equal number is worth. */
  readonly number: number;
}

/** Articles: the number is weak evidence, an inserted article shifts all that follow. */
export const ARTICLES: Manner = { threshold: 0.2, plainMove: 0.6, move: 0.36, number: 0.04 };
/** 款 项 目 inside a row: what encloses them is settled, so less similarity will do. */
export const PARTS: Manner = { threshold: 0.12, plainMove: 0.8, move: 0.55, number: 0.08 };

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

/** True where two groups stand in one order in the base and in the other in the witness. */
export function crosses(a: Group, b: Group): boolean {
  return first(a.base) < first(b.base) !== first(a.witness) < first(b.witness);
}

function first(indices: readonly number[]): number {
  return indices[0] as number;
}
