import { isSpace } from '../../model/characters.js';
import { LINE_END } from '../../model/line-ends.js';
import type { Join, Leaf } from '../../model/tree.js';

/** A leaf as it is printed in a running paragraph. */
export interface Piece {
  readonly kind: 'label' | 'heading' | 'text';
  /** What is seen of the leaf, not yet safe to show: see {@link visible}. */
  readonly text: string;
  /** UTF-16 offsets of the leaf in the source; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** One character of the source is one of `text`; false where the format encodes characters (`&lt;`). */
  readonly plain: boolean;
  /** What is printed between the piece before and this one: nothing, or one space. */
  readonly before: '' | ' ' | '　';
  /** The line end before this piece was taken away, but a paragraph's end was possible. */
  readonly doubtful: boolean;
}

/** The printed line of a paragraph while it is being put together. */
export interface Draft {
  readonly id: string;
  readonly pieces: Piece[];
}

const LATIN = /\p{Script=Latin}/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;
/** 第一条 and 第三章 stand apart from their words; （一） and 1. do not. */
const WIDE_LABEL = /^第/u;

/**
 * The next piece of a paragraph.
 * @param leaf a leaf that is not markup
 * @param previous the piece before it, if it has one in this paragraph
 * @param source text of the source
 * @param joins line ends taken away in the division the leaf is in
 */
export function pieceOf(
  leaf: Leaf,
  previous: Piece | undefined,
  source: string,
  joins: readonly Join[],
): Piece {
  const text = leaf.shown ?? leaf.value;
  const start = leaf.position.start.offset;
  return {
    kind: leaf.type === 'markup' ? 'text' : leaf.type,
    text,
    start,
    end: leaf.position.end.offset,
    plain: text.length === leaf.value.length,
    before: previous ? spaceBetween(previous, text, source.slice(previous.end, start)) : '',
    doubtful: joins.some((join) => join.offset === start && !join.certain),
  };
}

function spaceBetween(previous: Piece, text: string, gap: string): Piece['before'] {
  if (previous.kind === 'label') return WIDE_LABEL.test(previous.text) ? '　' : '';
  if (gap === '') return '';
  if (LINE_END.test(gap)) return meetsAsWords(previous.text, text) ? ' ' : '';
  return [...gap].some(isSpace) ? ' ' : '';
}

/** Two Latin words that a line end kept apart; Chinese characters need nothing between them, nor do the halves of a number. */
function meetsAsWords(before: string, after: string): boolean {
  const last = [...before].at(-1) ?? '';
  const first = [...after][0] ?? '';
  const latin = LATIN.test(last) || LATIN.test(first);
  return latin && LATIN_OR_DIGIT.test(last) && LATIN_OR_DIGIT.test(first);
}
