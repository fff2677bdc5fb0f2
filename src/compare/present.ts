import type { Cohesion } from './cohesion.js';
import { addDress } from './dress.js';
import type { Edit } from './edit.js';
import type { Hunk } from './lcs.js';
import { growToWords } from './grow.js';
import { mergeIslands } from './islands.js';
import { growToNames } from './names.js';
import { peel } from './peel.js';
import { showRewritten } from './rewritten.js';
import { slideHunks } from './slide.js';
import type { Texts } from './texts.js';
import { findTranspositions } from './transpose.js';

/**
 * Makes a shortest edit script readable without changing what it says: both texts can still be rebuilt from it.
 * @param hunks the shortest edit script of `texts`
 */
export function presentEdits(hunks: readonly Hunk[], texts: Texts, cohesion: Cohesion): Edit[] {
  const placed = slideHunks(hunks, texts, cohesion);
  const found = findTranspositions(placed, texts);
  const merged = mergeIslands(found, texts, cohesion);
  const grown = growToWords(addDress(merged, texts), texts, cohesion);
  const named = growToNames(grown, texts);
  return showRewritten(named, texts) ?? peel(named, texts);
}
