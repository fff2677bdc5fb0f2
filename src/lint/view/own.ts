import type { Block, Division } from '../../model/tree.js';
import { isBlock } from '../../model/walk.js';
import { grouped } from '../../model/lists/grouped.js';
import { once } from '../../model/lists/once.js';
import type { Passage, PassageKind } from './passage.js';
import { articleOf, type LintText } from './text.js';

/** What a regulation says itself. A table of contents repeats its headings, and navigation is not its own. */
const OWN_KINDS: ReadonlySet<PassageKind> = new Set(['wording', 'heading', 'title', 'note', 'annex']);

/** The passages of the regulation itself, in document order. */
export const ownPassages = once(({ passages }: LintText): readonly Passage[] =>
  passages.filter(({ kind }) => OWN_KINDS.has(kind)),
);

/**
 * The passages of the regulation itself, gathered by what is read in one go: an article, a top-level part of a text
 * without articles, a title, an annex. A mark opened in one of them is closed in it.
 */
export function ownUnits(text: LintText): Passage[][] {
  return [...grouped(ownPassages(text), ({ node }) => unitOf(node, text)).values()];
}

function unitOf(node: Division | Block, text: LintText): Division | Block {
  if (isBlock(node)) return node;
  const article = articleOf(node, text);
  if (article) return article;
  let at = node;
  for (let above = text.parents.get(at); above; above = text.parents.get(at)) at = above;
  return at;
}
