import type { Block, BlockType, Division, Leaf, Root } from '../model/tree.js';
import { isBlock, isLeaf } from '../model/walk.js';

/**
 * What a passage is: wording of a 款 or 项, words of a heading, or text of a block. `outside` is what does not belong to
 * the regulation: navigation, page numbers, what follows its end.
 */
export type PassageKind = 'wording' | 'heading' | 'title' | 'note' | 'contents' | 'annex' | 'outside';

/** A stretch of text that is read as one: the lead of a 款 up to its items, a heading, a title, a line of an annex. */
export interface Passage {
  readonly kind: PassageKind;
  readonly node: Division | Block;
  /** What a reader sees. Printed lines are joined with nothing between them; spaces inside a line are kept. */
  readonly text: string;
  /** UTF-16 offset in the source of the character at an index of `text`; for its length, of the end. */
  readonly offsetAt: (index: number) => number;
}

/** All passages below a node, in document order. Labels and markup are in none. */
export function passagesOf(node: Root | Division): Passage[] {
  const found: Passage[] = [];
  let run: Leaf[] = [];
  let kind: PassageKind = 'wording';
  const close = (): void => {
    if (run.length > 0) found.push(passage(kind, node as Division, run));
    run = [];
  };
  for (const child of node.children) {
    if (!isLeaf(child)) {
      close();
      found.push(...(isBlock(child) ? blockPassages(child) : passagesOf(child)));
    } else if (child.type === 'text' || child.type === 'heading') {
      const next = child.type === 'heading' && !isCaptioned(node) ? 'heading' : 'wording';
      if (next !== kind) close();
      kind = next;
      run.push(child);
    }
  }
  close();
  return found;
}

/** The caption of an item (（一）加强领导) is part of what it says. */
function isCaptioned({ type }: Root | Division): boolean {
  return type === 'item' || type === 'subitem';
}

const KIND_OF_BLOCK: Readonly<Record<BlockType, PassageKind>> = {
  front: 'outside',
  title: 'title',
  note: 'note',
  toc: 'contents',
  annex: 'annex',
  back: 'outside',
  furniture: 'outside',
};

/** A title and a 题注 run over their lines; of everything else each line stands for itself. */
function blockPassages(block: Block): Passage[] {
  const kind = KIND_OF_BLOCK[block.type];
  const leaves = block.children.filter(({ type }) => type === 'text');
  if (kind === 'title' || kind === 'note') return leaves.length > 0 ? [passage(kind, block, leaves)] : [];
  const lines = new Map<number, Leaf[]>();
  for (const leaf of leaves) {
    const { line } = leaf.position.start;
    lines.set(line, [...(lines.get(line) ?? []), leaf]);
  }
  return [...lines.values()].map((line) => passage(kind, block, line));
}

function passage(kind: PassageKind, node: Division | Block, leaves: readonly Leaf[]): Passage {
  let length = 0;
  const pieces = leaves.map((leaf) => {
    const shown = leaf.shown ?? leaf.value;
    const from = length;
    length += shown.length;
    return { from, shown, leaf };
  });
  const offsetAt = (index: number): number => {
    const piece = pieces.findLast(({ from }) => from <= index);
    if (!piece) return (leaves[0] as Leaf).position.start.offset;
    const { start, end } = piece.leaf.position;
    // Inside an entity (&lt;) every character stands where the entity begins.
    if (piece.shown.length !== piece.leaf.value.length)
      return index >= piece.from + piece.shown.length ? end.offset : start.offset;
    return Math.min(start.offset + index - piece.from, end.offset);
  };
  return { kind, node, text: pieces.map(({ shown }) => shown).join(''), offsetAt };
}
