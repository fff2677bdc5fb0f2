import type { Block, Content, Division, Leaf, Node } from './tree.js';

const LEAF_TYPES: ReadonlySet<string> = new Set(['text', 'label', 'heading', 'markup']);
/** Types of what is not numbered. */
export const BLOCK_TYPES: ReadonlySet<string> = new Set([
  'front',
  'title',
  'note',
  'toc',
  'annex',
  'back',
  'furniture',
]);

/** True for a verbatim slice of the source. */
export function isLeaf(node: Node): node is Leaf {
  return LEAF_TYPES.has(node.type);
}

/** True for text that is not part of the numbered regulation. */
export function isBlock(node: Node): node is Block {
  return BLOCK_TYPES.has(node.type);
}

/** True for a numbered or numberable unit. */
export function isDivision(node: Node): node is Division {
  return node.type !== 'root' && !isLeaf(node) && !isBlock(node);
}

/** What stands directly inside a node, in document order; nothing inside a leaf. */
export function childrenOf(node: Node): readonly Content[] {
  return 'children' in node ? node.children : [];
}

/** Every node below `root`, in document order, parents before their children. */
export function* descendants(root: Node): Generator<Content> {
  for (const child of childrenOf(root)) {
    yield child;
    yield* descendants(child);
  }
}

/** Every leaf below `node`, in the order of the source. */
export function leavesOf(node: Node): Leaf[] {
  const leaves: Leaf[] = [];
  for (const child of childrenOf(node)) {
    if (isLeaf(child)) leaves.push(child);
    else for (const leaf of leavesOf(child)) leaves.push(leaf);
  }
  return leaves;
}

/** Every division below `root`, in document order. */
export function divisionsOf(root: Node): Division[] {
  const found: Division[] = [];
  collect(root, found);
  return found;
}

function collect(node: Node, found: Division[]): void {
  for (const child of childrenOf(node)) {
    if (isDivision(child)) found.push(child);
    collect(child, found);
  }
}

/** Divisions of one type below `root`, in document order. */
export function divisionsOfType(root: Node, type: Division['type']): Division[] {
  return divisionsOf(root).filter((division) => division.type === type);
}

/** The divisions standing directly inside `node`. */
export function subdivisions(node: Node): Division[] {
  return childrenOf(node).filter(isDivision);
}
