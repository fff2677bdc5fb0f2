import { tokenise, type Token } from './token.js';
import type { Block, Content, Division, Leaf } from './tree.js';
import { isDivision, isLeaf } from './walk.js';

const own = new WeakMap<Division, readonly Token[]>();

/**
 * Tokens of the wording that stands directly in a division, without its subdivisions. Made once for each division.
 * An item's caption (（一）加强领导) is part of what it says; the words over an article (【立法目的】) are an edition's.
 */
export function ownTokens(division: Division): readonly Token[] {
  const known = own.get(division);
  if (known) return known;
  const captioned = division.type === 'item' || division.type === 'subitem';
  const leaves = division.children.filter(isLeafOf(captioned ? ['heading', 'text'] : ['text']));
  const made = tokenise(leaves);
  own.set(division, made);
  return made;
}

function isLeafOf(types: readonly Leaf['type'][]): (child: Content) => child is Leaf {
  return (child): child is Leaf => isLeaf(child) && types.includes(child.type);
}

/** Tokens of a division with all its subdivisions, numbers and headings left out. */
export function fullTokens(division: Division): readonly Token[] {
  const inner = division.children.filter(isDivision);
  if (inner.length === 0) return ownTokens(division);
  return [ownTokens(division), ...inner.map(fullTokens)].flat();
}

/** Tokens of a heading's words (总则), or of a block's text. */
export function headingTokens(node: Division | Block): readonly Token[] {
  const children: readonly Content[] = node.children;
  return tokenise(children.filter(isLeafOf([isDivision(node) ? 'heading' : 'text'])));
}
