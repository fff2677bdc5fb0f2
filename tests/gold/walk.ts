import type { Block, Content, Division, Leaf, Root } from '../../src/model/tree.js';

export function isLeaf(node: Root | Content): node is Leaf {
  return 'value' in node;
}

export function isBlock(node: Root | Content): node is Block {
  return 'reason' in node;
}

export function isDivision(node: Root | Content): node is Division {
  return 'ordinal' in node;
}

/** `node` and everything under it, in document order. */
export function everything(node: Root | Content): readonly (Root | Content)[] {
  return isLeaf(node) ? [node] : [node, ...node.children.flatMap((child) => everything(child))];
}

export function leavesOf(node: Root | Content): readonly Leaf[] {
  return everything(node).filter(isLeaf);
}

export function divisionsOf(node: Root | Content): readonly Division[] {
  return everything(node).filter(isDivision);
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** What a division says, with all that is under it: no numbers, no headings, no blocks, no white space. */
export function wordingOf(node: Content): string {
  if (isLeaf(node)) return node.type === 'text' ? withoutSpace(node.value) : '';
  if (isBlock(node)) return '';
  return node.children.map((child) => wordingOf(child)).join('');
}

/** What a division says itself: the lead-in of a 款 without its 项. */
export function ownWordingOf(division: Division): string {
  return division.children
    .filter((child) => !isDivision(child))
    .map((child) => wordingOf(child))
    .join('');
}

/** What is printed in a block, without white space. */
export function printedIn(block: Block): string {
  return withoutSpace(
    block.children
      .filter((leaf) => leaf.type !== 'markup')
      .map((leaf) => leaf.value)
      .join(''),
  );
}
