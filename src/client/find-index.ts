import { isInView } from './views.js';
import { firstWhere } from './first-where.js';

/** A stretch of a text node without white space, and where it begins in the text of its block. */
interface Piece {
  readonly node: Text;
  /** Where it begins in the node. */
  readonly from: number;
  /** Where it begins in the text of the block. */
  readonly at: number;
}

/** A paragraph, a heading, a cell: what words are looked for in. */
export interface Block {
  readonly element: Element;
  /** In small letters, and without white space. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Words that were found. */
export interface Hit {
  readonly block: Block;
  /** Offset in the text of the block. */
  readonly start: number;
}

const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, caption, figcaption';
/** Not words of the text: for those who listen only, numbers of notes, signs. */
const APART = '.hidden, sup, button, [aria-hidden="true"]';
/** White space, and the joiners that keep a number with its word. */
const GAPS = /[\s\u200b\u2060\ufeff]+/u;

/** Everything in a part of the page that can be found, block by block. */
export function blocksIn(section: Element): Block[] {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = new Map<Element, Text[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Text ? node.parentElement?.closest(BLOCKS) : null;
    if (!(node instanceof Text) || !element) continue;
    const others = nodes.get(element);
    if (others) others.push(node);
    else nodes.set(element, [node]);
  }
  return [...nodes]
    .filter(([element]) => isWithinReach(element))
    .map(([element, texts]) => block(element, texts));
}

/** What a query is compared by. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  // İ becomes two characters: then offsets would no longer say where a word stands.
  return (small.length === text.length ? small : text).split(GAPS).join('');
}

/** Every place where the words stand, one after the other, none of them overlapping. */
export function hitsIn(blocks: readonly Block[], query: string): Hit[] {
  if (query === '') return [];
  return blocks.flatMap((block) => {
    const hits: Hit[] = [];
    for (let at = block.text.indexOf(query); at >= 0; at = block.text.indexOf(query, at + query.length))
      hits.push({ block, start: at });
    return hits;
  });
}

/** The words that were found, on the page. */
export function rangeOf({ block, start }: Hit, length: number): Range {
  const range = new Range();
  const [first, last] = [pieceAt(block, start), pieceAt(block, start + length - 1)];
  if (first) range.setStart(first.node, first.from + start - first.at);
  if (last) range.setEnd(last.node, last.from + start + length - last.at);
  return range;
}

/** A row that is folded up is opened for what is found in it; the notes of another view are not. */
function isWithinReach(element: Element): boolean {
  return element.closest('.folded') !== null || isInView(element);
}

function block(element: Element, texts: readonly Text[]): Block {
  const pieces: Piece[] = [];
  let text = '';
  for (const node of texts) {
    let from = 0;
    for (const part of node.data.split(/([\s\u200b\u2060\ufeff]+)/u)) {
      if (part !== '' && !GAPS.test(part)) {
        pieces.push({ node, from, at: text.length });
        text += folded(part);
      }
      from += part.length;
    }
  }
  return { element, text, pieces };
}

/** The last piece that begins at or before an offset. */
function pieceAt({ pieces }: Block, offset: number): Piece | undefined {
  return pieces[firstWhere(pieces.length, (at) => (pieces[at]?.at ?? 0) > offset) - 1];
}
