import { isSpace } from '../../../model/characters.js';
import { LINE_END } from '../../../model/line-ends.js';
import type { Piece } from '../../prose/pieces.js';
import { printable } from '../../prose/printable.js';

/**
 * What is printed between two pieces of a paragraph. On one line it is the white space of the source, so that 第一条 为了
 * stays what it is; where a line end was taken away, or a tag stands between them, it is what reports print.
 */
export function spaceBefore(piece: Piece, previous: Piece, source: string): string {
  const gap = source.slice(previous.end, piece.start);
  // What is no white space between two pieces is the format's: **第一条** 为了 in Markdown, a tag in a web page.
  if (LINE_END.test(gap) || gap.includes('<')) return piece.before;
  return printable([...gap].filter(isSpace).join(''));
}
