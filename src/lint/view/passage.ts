import type { Block, BlockType, Division, Leaf, Root } from '../../model/tree.js';
import { isBlock, isLeaf } from '../../model/walk.js';
import { firstWhere } from '../../model/lists/first-where.js';
import { grouped } from '../../model/lists/grouped.js';

/** What of a division a passage is: wording of a 款 or 项, or words of a heading. */
type DivisionKind = 'wording' | 'heading';

/** What block a passage is of; `outside` is navigation, a page number, what follows the end of the regulation. */
type BlockKind = 'title' | 'note' | 'contents' | 'annex' | 'outside';

/** Whatever a passage can be. */
export type PassageKind = DivisionKind | BlockKind;

interface Words {
  /** What a reader sees. Printed lines are joined with nothing between them; spaces inside a line are kept. */
  readonly text: string;
  /** UTF-16 offset in the source of the character at an index of `text`; for its length, of the end. */
  readonly offsetAt: (index: number) => number;
}

/** Wording or a heading of a division. */
export interface DivisionPassage extends Words {
  readonly kind: DivisionKind;
  readonly node: Division;
}

/** A line of a block, or the whole of a title or 题注. */
export interface BlockPassage extends Words {
  readonly kind: BlockKind;
  readonly node: Block;
}

/** A stretch of text that is read as one: the lead of a 款 up to its items, a heading, a title, a line of an annex. */
export type Passage = DivisionPassage | BlockPassage;

/** All passages below a node, in document order. Labels and markup are in none. */
export function passagesOf(node: Root | Division): Passage[] {
  const found: Passage[] = [];
  let run: Leaf[] = [];
  let kind: DivisionKind = 'wording';
  const close = (): void => {
    // What stands directly in the root are divisions and blocks.
    if (run.length > 0) found.push({ kind, node: node as Division, ...wordsOf(run) });
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

const KIND_OF_BLOCK: Readonly<Record<BlockType, BlockKind>> = {
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
  if (kind === 'title' || kind === 'note')
    return leaves.length > 0 ? [{ kind, node: block, ...wordsOf(leaves) }] : [];
  const lines = grouped(leaves, ({ position }) => position.start.line);
  return [...lines.values()].map((line) => ({ kind, node: block, ...wordsOf(line) }));
}

/** @param leaves at least one */
function wordsOf(leaves: readonly Leaf[]): Words {
  let length = 0;
  const pieces = leaves.map((leaf): Piece => {
    const shown = leaf.shown ?? leaf.value;
    const from = length;
    length += shown.length;
    return { from, shown, leaf };
  });
  const offsetAt = (index: number): number => {
    const piece = pieces[firstWhere(pieces.length, (at) => (pieces[at] as Piece).from > index) - 1];
    if (!piece) return (leaves[0] as Leaf).position.start.offset;
    const { start, end } = piece.leaf.position;
    // Inside an entity (&lt;) every character stands where the entity begins.
    if (piece.shown.length !== piece.leaf.value.length)
      return index >= piece.from + piece.shown.length ? end.offset : start.offset;
    return Math.min(start.offset + index - piece.from, end.offset);
  };
  return { text: pieces.map(({ shown }) => shown).join(''), offsetAt };
}

/** A leaf by its place in a passage. */
interface Piece {
  readonly from: number;
  readonly shown: string;
  readonly leaf: Leaf;
}
