import { isBlock } from '../../model/walk.js';
import { once } from '../../model/lists/once.js';
import { foldWords, type Folded } from '../view/folded.js';
import type { Passage } from '../view/passage.js';
import type { LintText } from '../view/text.js';
import { pairIndex, type PairIndex } from './repeats.js';

/** Passages that belong to a text or introduce it: without navigation, page furniture and what follows the end. */
export function spokenPassages({ passages }: LintText): Passage[] {
  return passages.filter(({ kind, node }) => kind !== 'outside' || (isBlock(node) && node.reason === 'lead'));
}

/** What a text says, folded, and where every pair of characters stands in it. */
export interface Spoken {
  readonly folded: Folded;
  readonly pairs: PairIndex;
}

/** {@link spokenPassages} of a text, ready to be looked up; made once for each text. */
export const spokenOf = once((text: LintText): Spoken => {
  const folded = foldWords(spokenPassages(text));
  return { folded, pairs: pairIndex(folded.text) };
});
