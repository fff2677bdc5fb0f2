import { type Content, type Leaf, type Root } from '../../src/model/tree.js';

/** A tree without places: what two texts in different formats have in common if they are one regulation. */
export interface BareNode {
  readonly type: string;
  readonly id?: string;
  readonly label?: string;
  readonly ordinal?: readonly number[];
  readonly reason?: string;
  /** White space is left out: one format parts a number from its words by it, another by a tab stop. */
  readonly words?: string;
  readonly children?: readonly BareNode[];
}

/** Strips the positions and joins of a tree, and folds its white space. */
export function bareTree({ family, title, children }: Root): {
  readonly family: string;
  readonly title: string;
  readonly children: readonly BareNode[];
} {
  return { family, title: unspaced(title), children: bare(children) };
}

function bare(nodes: readonly Content[]): BareNode[] {
  const found: BareNode[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    // A paragraph over two printed lines has two leaves where one line has one.
    if (isLeaf(node) && last?.words !== undefined && last.type === node.type) {
      found[found.length - 1] = { type: node.type, words: last.words + words(node) };
    } else {
      found.push(isLeaf(node) ? { type: node.type, words: words(node) } : bareBranch(node));
    }
  }
  return found;
}

function bareBranch(node: Exclude<Content, Leaf>): BareNode {
  const { type, id } = node;
  const children = bare(node.children);
  if ('reason' in node) return { type, id, reason: node.reason, children };
  const title = node.title === undefined ? {} : { words: unspaced(node.title) };
  return { type, id, label: unspaced(node.label), ordinal: node.ordinal, ...title, children };
}

function isLeaf(node: Content): node is Leaf {
  return 'value' in node;
}

const words = ({ shown, value }: Leaf): string => unspaced(shown ?? value);
const unspaced = (text: string): string => text.replace(/\s+/gu, '');
