import type { Alignment, HeadingRow } from '../model/alignment.js';
import { unitsOf } from '../model/units.js';
import type { Witness } from '../model/witness.js';
import { headingRows } from './headings.js';
import { ARTICLES } from './field.js';
import { lexisOf } from './lexis.js';
import { rowsOf } from './rows.js';

/**
 * Aligns two texts: articles with articles, none to many on each side, and 款 项 目 inside each row.
 *
 * Content decides; number and position are evidence beside it. The result does not depend on which text is called
 * the base, except for the order of the rows.
 */
export function align(base: Witness, witness: Witness): Alignment {
  const left = unitsOf(base.tree);
  const right = unitsOf(witness.tree);
  const rows = rowsOf(left, right, lexisOf([...left, ...right]), ARTICLES);
  const headings: HeadingRow[] = headingRows(base.tree, witness.tree, rows);
  return { base, witness, rows, headings };
}
