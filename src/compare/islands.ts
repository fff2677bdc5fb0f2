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
  return merged.length < edits.length
    ? mergeIslands(
        merged.flatMap((edit) => trimEqual(edit, texts)),
        texts,
      )
    : merged;
}

function isIsland(left: Edit, right: Edit, texts: Texts): boolean {
  if (left.transposed || right.transposed) return false;
  const island = texts.a.slice(left.aEnd, right.aStart);
  if (island.length === 0) return true;
  if (island.some((token) => token.kind === 'mark')) return false;
  if (isMarksOnly(left, texts) || isMarksOnly(right, texts)) return false;
  const smaller = Math.min(sizeOf(left), sizeOf(right));
  if (isOneSided(left) && isOneSided(right)) {
    // 环境保护 → 生态环境: words put in on one side of 环境 and taken out on the other are one change of a term.
    return !onSameSide(left, right) && island.length <= Math.min(LONGEST_CORE, smaller);
  }
  return island.length === 1 || island.length * 2 <= smaller;
}

/** A term that keeps a longer core than this is not another term. */
const LONGEST_CORE = 3;

function onSameSide(left: Edit, right: Edit): boolean {
  return (left.aStart === left.aEnd) === (right.aStart === right.aEnd);
}

/** 食[品药品]监督 → 食[品安全]监督 is 药品 → 安全: what both sides begin or end with is no part of the change. */
function trimEqual(edit: Edit, { a, b }: Texts): Edit[] {
  if (edit.transposed) return [edit];
  let { aStart, aEnd, bStart, bEnd } = edit;
  while (aStart < aEnd && bStart < bEnd && a[aStart]?.n === b[bStart]?.n) {
    aStart++;
    bStart++;
  }
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1]?.n === b[bEnd - 1]?.n) {
    aEnd--;
    bEnd--;
  }
  return aStart === aEnd && bStart === bEnd ? [] : [{ ...edit, aStart, aEnd, bStart, bEnd }];
}
