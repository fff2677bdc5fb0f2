import type { Alignment, HeadingRow } from '../model/alignment.js';
import type { Pin } from '../model/pin.js';
import { unitsOf } from '../model/units.js';
import type { Witness } from '../model/witness.js';
import { headingRows } from './headings.js';
import { ARTICLES } from './field.js';
import { lexisOf } from './lexis.js';
import { rowsOf } from './rows.js';

/** What a caller may choose. */
export interface AlignOptions {
  /** Links that a person has decided on; those that speak of no division of the texts change nothing. */
  readonly pins?: readonly Pin[];
}

/**
 * Aligns two texts: articles with articles, none to many on each side, and 款 项 目 inside each row.
 *
 * Content decides; number, place, neighbours and citations are evidence beside it. The result does not depend on which text is called
 * the base, except for the order of the rows.
 */
export function align(base: Witness, witness: Witness, { pins = [] }: AlignOptions = {}): Alignment {
  const left = unitsOf(base.tree);
  const right = unitsOf(witness.tree);
  const rows = rowsOf(left, right, pins, lexisOf([...left, ...right]), ARTICLES);
  const headings: HeadingRow[] = headingRows(base.tree, witness.tree, rows);
  return { base, witness, rows, headings, pins };
}
