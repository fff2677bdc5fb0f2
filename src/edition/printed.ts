import type { Stretch } from '../model/edition.js';
import { firstWhere } from '../model/lists/first-where.js';
import { once } from '../model/lists/once.js';
import { seenText } from '../model/seen-text.js';
import type { Leaf } from '../model/tree.js';
import { leavesOf } from '../model/walk.js';
import type { Witness } from '../model/witness.js';
import { printedWords } from './wording.js';

/** What is seen of a text, in its order. */
const seenLeaves = once(({ tree }: Witness): readonly Leaf[] =>
  leavesOf(tree).filter(({ type }) => type !== 'markup'),
);

/**
 * A stretch of a source as its reader sees it, in one line: without what belongs to the format of the file (the ** around
 * **第五条**, a bullet), entities as the characters they stand for.
 */
export function printedIn(witness: Witness, { start, end }: Stretch): string {
  const leaves = seenLeaves(witness);
  const first = firstWhere(leaves.length, (at) => (leaves[at] as Leaf).position.end.offset > start);
  let words = '';
  let before = start;
  for (let at = first; at < leaves.length; at++) {
    const { position, value, shown = value } = leaves[at] as Leaf;
    const [from, to] = [position.start.offset, position.end.offset];
    if (from >= end) break;
    // The blank behind 第五条 is printed; what else stands between two leaves is not.
    words += seenText(witness.source).slice(before, Math.max(before, from)).replace(/[^\s]/gu, '');
    const exact = shown.length === value.length;
    words += exact ? shown.slice(Math.max(0, start - from), Math.min(to, end) - from) : shown;
    before = to;
  }
  return printedWords(words);
}
