import type { Cohesion } from './cohesion.js';
import type { Edit, Texts } from './edit.js';
import type { Hunk } from './lcs.js';
import { growToWords } from './grow.js';
import { mergeIslands } from './islands.js';
import { peelMarks } from './marks.js';
import { showRewritten } from './rewritten.js';
import { slideHunks } from './slide.js';
import { findTranspositions } from './transpose.js';

/**
 * Makes a shortest edit script readable without changing what it says: both texts can still be rebuilt from it.
 * @param hunks the shortest edit script of `texts`
 */
export function presentEdits(hunks: readonly Hunk[], texts: Texts, cohesion: Cohesion): Edit[] {
  const placed = slideHunks(hunks, texts, cohesion);
  const found = findTranspositions(placed, texts);
  const merged = mergeIslands(found, texts);
  const grown = growToWords(merged, texts, cohesion);
  return showRewritten(peelMarks(grown, texts), texts);
}
