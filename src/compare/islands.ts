import { isMarksOnly, isOneSided, sizeOf, union, type Edit, type Texts } from './edit.js';

/**
 * Joins edits that only a coincidence holds apart: in 环境保护责任制 → 文明理念 a common 生态 in the middle
 * says nothing. One common character between two changes of wording goes; more go where both changes are much larger.
 */
export function mergeIslands(edits: readonly Edit[], texts: Texts): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last && isIsland(last, edit, texts)) merged[merged.length - 1] = union(last, edit);
    else merged.push(edit);
  }
  return merged.length < edits.length ? mergeIslands(merged, texts) : merged;
}

function isIsland(left: Edit, right: Edit, texts: Texts): boolean {
  if (left.transposed || right.transposed) return false;
  const island = texts.a.slice(left.aEnd, right.aStart);
  if (island.length === 0) return true;
  if (island.some((token) => token.kind === 'mark')) return false;
  if (isMarksOnly(left, texts) || isMarksOnly(right, texts)) return false;
  if (island.length === 1) return !(isOneSided(left) && isOneSided(right) && onSameSide(left, right));
  return island.length * 2 <= Math.min(sizeOf(left), sizeOf(right));
}

function onSameSide(left: Edit, right: Edit): boolean {
  return (left.aStart === left.aEnd) === (right.aStart === right.aEnd);
}
