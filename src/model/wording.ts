import { tokenise, type Token } from './token.js';
import type { Block, Content, Division } from './tree.js';
import { isDivision, isLeaf, ownText } from './walk.js';

const own = new WeakMap<Division, readonly Token[]>();

/** Tokens of the wording that stands directly in a division, without its subdivisions. Made once for each division. */
export function ownTokens(division: Division): readonly Token[] {
  const known = own.get(division);
  if (known) return known;
  const made = tokenise(ownText(division));
  own.set(division, made);
  return made;
}

/** Tokens of a division with all its subdivisions, numbers and headings left out. */
export function fullTokens(division: Division): readonly Token[] {
  const inner = division.children.filter(isDivision);
  if (inner.length === 0) return ownTokens(division);
  return [ownTokens(division), ...inner.map(fullTokens)].flat();
}

/** Tokens of a heading's words (总则), or of a block's text. */
export function headingTokens(node: Division | Block): readonly Token[] {
  const wanted = isDivision(node) ? 'heading' : 'text';
  const children: readonly Content[] = node.children;
  return tokenise(children.filter(isLeaf).filter((leaf) => leaf.type === wanted));
}
