import type { Block, Content, Leaf } from '../../model/tree.js';
import { isBlock, isLeaf } from '../../model/walk.js';
import { once } from '../../model/lists/once.js';
import type { Spot } from '../rule.js';
import type { LintText } from './text.js';

/** A pattern's match in a printed stretch of a text. */
export interface Match extends Spot {
  /** As a reader sees it. */
  readonly shown: string;
  /** The printed stretch it stands in, and where in that it begins. */
  readonly leaf: string;
  readonly index: number;
}

/**
 * Where a pattern occurs in what belongs to the regulation, its printed numbers included: damage to single characters
 * is found in 第□条 as well. What surrounds a text (navigation, what follows its end) is left out.
 * @param pattern with the flags `gu`
 */
export function* matchesOf(text: LintText, pattern: RegExp): Generator<Match> {
  for (const leaf of ownLeaves(text)) {
    const shown = leaf.shown ?? leaf.value;
    const exact = shown.length === leaf.value.length;
    const { start, end } = leaf.position;
    for (const match of shown.matchAll(pattern)) {
      const from = start.offset + match.index;
      yield {
        shown: match[0],
        leaf: shown,
        index: match.index,
        start: exact ? from : start.offset,
        end: exact ? from + match[0].length : end.offset,
      };
    }
  }
}

const ownLeaves = once(({ witness }: LintText): readonly Leaf[] => leavesIn(witness.tree.children));

function leavesIn(contents: readonly Content[]): Leaf[] {
  return contents.flatMap((content): readonly Leaf[] => {
    if (isLeaf(content)) return content.type === 'markup' ? [] : [content];
    return isBlock(content) && FOREIGN.has(content.type) ? [] : leavesIn(content.children);
  });
}

const FOREIGN: ReadonlySet<Block['type']> = new Set(['front', 'back', 'furniture']);
