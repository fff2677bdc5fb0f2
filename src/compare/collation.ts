import type { Division, Block } from '../model/tree.js';
import type { Token } from '../model/token.js';
import type { Cohesion } from './cohesion.js';
import { minimalEdits, type Edit, type Texts } from './edit.js';
import type { Hunk } from './lcs.js';
import { presentEdits } from './present.js';

/** A stretch of wording and the division or block it stands in. */
export interface Passage {
  readonly node: Division | Block;
  readonly tokens: readonly Token[];
}

/** Two stretches of wording compared: the shortest edit script, and the same made readable. */
export interface Collation extends Texts {
  readonly base: readonly Passage[];
  readonly witness: readonly Passage[];
  readonly minimal: readonly Hunk[];
  readonly presented: readonly Edit[];
}

/** Compares two stretches of wording; `a` and `b` are the tokens of all their passages. */
export function collate(
  base: readonly Passage[],
  witness: readonly Passage[],
  cohesion: Cohesion,
): Collation {
  const texts: Texts = {
    a: base.flatMap((passage) => passage.tokens),
    b: witness.flatMap((passage) => passage.tokens),
  };
  const minimal = minimalEdits(texts);
  return { ...texts, base, witness, minimal, presented: presentEdits(minimal, texts, cohesion) };
}
