import type { Division } from '../../model/tree.js';
import { isLeaf, subdivisions } from '../../model/walk.js';
import { grouped } from '../../model/lists/grouped.js';
import { once } from '../../model/lists/once.js';
import type { DivisionPassage, Passage } from './passage.js';
import { articleOf, type LintText } from './text.js';

/** The passages of wording of a text, in document order. */
export const wordingPassages = once(({ passages }: LintText): readonly DivisionPassage[] =>
  passages.filter(isWording),
);

function isWording(passage: Passage): passage is DivisionPassage {
  return passage.kind === 'wording';
}

/** Passages of wording of each division; those of its subdivisions are theirs. */
export const wordingOf = once((text: LintText): ReadonlyMap<Division, readonly DivisionPassage[]> =>
  grouped(wordingPassages(text), ({ node }) => node),
);

/** The last passage of wording of each article, in document order. */
export const lastWording = once((text: LintText): ReadonlyMap<Division, DivisionPassage> => {
  const found = new Map<Division, DivisionPassage>();
  for (const passage of wordingPassages(text)) {
    const article = articleOf(passage.node, text);
    if (article) found.set(article, passage);
  }
  return found;
});

/** True where the parser has joined lines of a division without being sure, so that its end may be another one's. */
export function isUnsure({ joins = [] }: Division): boolean {
  return joins.some(({ certain }) => !certain);
}

/** True where a table, a figure or the like stands behind the words of a division. */
export function hasBlock(division: Division): boolean {
  return (
    division.children.some((child) => !isLeaf(child) && 'reason' in child) ||
    subdivisions(division).some(hasBlock)
  );
}
