import { seenText } from '../../../model/seen-text.js';
import type { Witness } from '../../../model/witness.js';
import { articlesOf, type Articles } from '../../articles.js';
import { lettersOf } from '../../letters.js';
import { clauseStarts } from './clauses.js';
import { unitsOfWording, type Units } from './units.js';

/** One of the two texts, as it is searched. */
export interface Side extends Units {
  readonly witness: Witness;
  readonly articles: Articles;
  /** See clauseStarts in clauses.ts. */
  readonly clauses: Uint8Array;
}

/** Prepares a text for being searched. */
export function sideOf(witness: Witness): Side {
  const letters = lettersOf(witness);
  return {
    ...unitsOfWording(letters),
    witness,
    articles: articlesOf(witness.tree),
    clauses: clauseStarts(seenText(witness.source), letters),
  };
}
