import type { Stretch } from '../model/edition.js';
import type { Leaf } from '../model/tree.js';
import { leavesOf } from '../model/walk.js';
import type { Witness } from '../model/witness.js';
import { printedWords } from './wording.js';

const known = new WeakMap<Witness, readonly Leaf[]>();

/**
 * A stretch of a source as its reader sees it, in one line: without what belongs to the format of the file (the ** around
 * **第五条**, a bullet), entities as the characters they stand for.
 */
export function printedIn(witness: Witness, { start, end }: Stretch): string {
  const leaves = known.get(witness) ?? leavesOf(witness.tree).filter(({ type }) => type !== 'markup');
  known.set(witness, leaves);
  let words = '';
  let before = start;
  for (let at = firstBehind(leaves, start); at < leaves.length; at++) {
    const { position, value, shown = value } = leaves[at] as Leaf;
    const [from, to] = [position.start.offset, position.end.offset];
    if (from >= end) break;
    // The blank behind 第五条 is printed; what else stands between two leaves is not.
    words += witness.source.text.slice(before, Math.max(before, from)).replace(/[^\s]/gu, '');
    const exact = shown.length === value.length;
    words += exact ? shown.slice(Math.max(0, start - from), Math.min(to, end) - from) : shown;
    before = to;
  }
  return printedWords(words);
}

/** Index of the first leaf that ends behind an offset. */
function firstBehind(leaves: readonly Leaf[], offset: number): number {
  let [low, high] = [0, leaves.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle] as Leaf).position.end.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
