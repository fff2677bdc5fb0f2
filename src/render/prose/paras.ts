import type { Block, BlockType, Content, Division, DivisionType, Leaf, Root } from '../../model/tree.js';
import { isBlock, isDivision } from '../../model/walk.js';
import { pieceOf, type Piece } from './pieces.js';

/** A printed paragraph: a 款 with the number of its 条 before it, a 项, a heading, a block outside the text. */
export interface Para {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Id of the innermost division or block the words are in. */
  readonly id: string;
  readonly type: DivisionType | BlockType;
  /** 款 0, 项 1, 目 2; what an indent shows. */
  readonly depth: number;
  /** Ids of the divisions that begin with this paragraph, the innermost one last. */
  readonly opens: readonly string[];
  readonly pieces: readonly Piece[];
}

/** The paragraphs of a document, and which of them belong to each division or block. */
export interface Paras {
  readonly all: readonly Para[];
  /** The paragraphs of a division, those of its divisions included; blocks inside it are left out. */
  readonly of: (id: string) => readonly Para[];
}

interface Walk {
  readonly source: string;
  readonly all: Para[];
  readonly members: Map<string, Para[]>;
  /** Divisions entered and not yet left. */
  readonly path: Division[];
  /** Ids of divisions entered since the last paragraph began. */
  opens: string[];
  /** Number leaves waiting for the words of their first 款: 第五条 is printed before 县级以上…. */
  waiting: Piece[];
}

type Open = { readonly owner: Division; readonly pieces: Piece[] } | undefined;

const DEPTH: Partial<Record<DivisionType, number>> = { item: 1, subitem: 2 };

/**
 * Cuts a tree into printed paragraphs.
 * @param tree a document
 * @param source its text; what stands between two leaves decides whether a space is printed there
 */
export function parasOf(tree: Root, source: string): Paras {
  const walk: Walk = { source, all: [], members: new Map(), path: [], opens: [], waiting: [] };
  for (const child of tree.children) enter(child, walk);
  return { all: walk.all, of: (id) => walk.members.get(id) ?? [] };
}

function enter(node: Content, walk: Walk): void {
  if (isDivision(node)) enterDivision(node, walk);
  else if (isBlock(node)) addBlock(node, walk);
}

function enterDivision(division: Division, walk: Walk): void {
  walk.path.push(division);
  walk.opens.push(division.id);
  let open: Open;
  // A page's end in a sentence, and the footnotes on it, are printed when the paragraph is.
  const within: Block[] = [];
  const end = (next: Division | undefined): void => {
    open = close(open, next, walk);
    for (const block of within.splice(0)) addBlock(block, walk);
  };
  for (const child of division.children) {
    if (isDivision(child)) {
      end(child);
      enterDivision(child, walk);
    } else if (isBlock(child)) within.push(child);
    else if (child.type !== 'markup') open = extend(open, child, division, walk);
    if (!open) end(undefined);
  }
  end(undefined);
  flush(walk);
  walk.path.pop();
}

function extend(open: Open, leaf: Leaf, owner: Division, walk: Walk): Open {
  const pieces = open?.pieces ?? walk.waiting.splice(0);
  pieces.push(pieceOf(leaf, pieces.at(-1), walk.source, owner.joins ?? []));
  return { owner, pieces };
}

/** Ends a paragraph; a number with nothing after it waits for the division `next` it stands before. */
function close(open: Open, next: Division | undefined, walk: Walk): undefined {
  if (!open) return undefined;
  if (next && next.type === 'paragraph' && open.pieces.every((piece) => piece.kind === 'label')) {
    walk.waiting.push(...open.pieces);
  } else add(open.owner, open.pieces, walk);
  return undefined;
}

/** Prints numbers that no words came to. */
function flush(walk: Walk): void {
  const owner = walk.path.at(-1);
  if (owner && walk.waiting.length > 0) add(owner, walk.waiting.splice(0), walk);
}

function add(owner: Division, pieces: readonly Piece[], walk: Walk): void {
  const para: Para = {
    index: walk.all.length,
    id: owner.id,
    type: owner.type,
    depth: DEPTH[owner.type] ?? 0,
    opens: walk.opens.splice(0),
    pieces,
  };
  walk.all.push(para);
  for (const division of walk.path) member(division.id, para, walk);
}

function addBlock(block: Block, walk: Walk): void {
  const pieces: Piece[] = [];
  for (const leaf of block.children) {
    if (leaf.type !== 'markup') pieces.push(pieceOf(leaf, pieces.at(-1), walk.source, []));
  }
  const para: Para = {
    index: walk.all.length,
    id: block.id,
    type: block.type,
    depth: 0,
    opens: [block.id],
    pieces,
  };
  walk.all.push(para);
  member(block.id, para, walk);
}

function member(id: string, para: Para, walk: Walk): void {
  const known = walk.members.get(id);
  if (known) known.push(para);
  else walk.members.set(id, [para]);
}
