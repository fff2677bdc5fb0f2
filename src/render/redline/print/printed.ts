import { firstWhere } from '../../../model/lists/first-where.js';
import type { LineHint, SourceLine } from '../../../model/source.js';
import { BLOCK_TYPES } from '../../../model/walk.js';
import type { Witness } from '../../../model/witness.js';
import type { Para, Paras } from '../../prose/paras.js';
import type { Piece } from '../../prose/pieces.js';
import { printable } from '../../prose/printable.js';
import { spaceBefore } from './space-before.js';

/** A piece of a paragraph at its place in the printed text. */
export interface PrintedPiece {
  readonly piece: Piece;
  /** UTF-16 offset into {@link Printed.text}. */
  readonly at: number;
  readonly text: string;
}

/** A paragraph of the Word document. */
export interface PrintedPara {
  /** What it is all of, or a line of. */
  readonly para: Para;
  /** UTF-16 offset into {@link Printed.text}. */
  readonly start: number;
  /** Where the line feed stands that ends the paragraph. */
  readonly end: number;
  readonly pieces: readonly PrintedPiece[];
}

/** A text as the document prints it. */
export interface Printed {
  /** All paragraphs in order; each ends with a line feed, and there is no other. */
  readonly text: string;
  readonly paras: readonly PrintedPara[];
  /** What a paragraph of the text is printed as: one, or each of its lines, or none. */
  readonly of: (para: Para) => readonly PrintedPara[];
}

/** What the page, the site or the file adds to a text, as its format tells: the document has pages of its own. */
const NO_TEXT: ReadonlySet<LineHint> = new Set([
  'navigation',
  'running-title',
  'page-number',
  'frontmatter',
  'comment',
]);

/**
 * Prints a text, paragraph by paragraph. Each 款, 项 and heading is one, its printed lines joined; of what stands outside
 * the regulation each line is one, since a 目录 or an annex is no running text. Inside a printed line every character is
 * kept, white space included; the indent of a line is none of its words. Between two lines that were joined stands what
 * reports print there.
 */
export function printedOf({ source }: Witness, { all }: Paras): Printed {
  const paras: PrintedPara[] = [];
  const byPara = new Map<Para, readonly PrintedPara[]>();
  const texts: string[] = [];
  let at = 0;
  for (const para of all) {
    const own: PrintedPara[] = [];
    for (const line of printedLines(para, source.lines)) {
      const printed = printedPara(para, line, source.text, at);
      texts.push(printed.text, '\n');
      own.push(printed.para);
      at = printed.para.end + 1;
    }
    byPara.set(para, own);
    for (const one of own) paras.push(one);
  }
  // A document has one paragraph at the least.
  return { text: texts.join('') || '\n', paras, of: (para) => byPara.get(para) ?? [] };
}

function printedPara(
  para: Para,
  line: readonly Piece[],
  source: string,
  start: number,
): { para: PrintedPara; text: string } {
  const pieces: PrintedPiece[] = [];
  const texts: string[] = [];
  let end = start;
  line.forEach((piece, n) => {
    const space = n === 0 ? '' : spaceBefore(piece, line[n - 1] as Piece, source);
    const text = printable(piece.text);
    pieces.push({ piece, at: end + space.length, text });
    texts.push(space, text);
    end += space.length + text.length;
  });
  return { para: { para, start, end, pieces }, text: texts.join('') };
}

/** The lines that are printed as paragraphs of their own. The name of a regulation is one, however it was broken. */
function printedLines(para: Para, lines: readonly SourceLine[]): readonly (readonly Piece[])[] {
  if (para.pieces.length === 0) return [];
  if (!BLOCK_TYPES.has(para.type)) return [para.pieces];
  const cut: Piece[][] = [];
  let last: SourceLine | undefined;
  for (const piece of para.pieces) {
    const line = lineAt(piece.start, lines);
    if (line?.hint !== undefined && NO_TEXT.has(line.hint)) continue;
    if (cut.length > 0 && (line === last || para.type === 'title')) cut.at(-1)?.push(piece);
    else cut.push([piece]);
    last = line;
  }
  return cut;
}

/** The last line that begins at or before an offset. */
function lineAt(offset: number, lines: readonly SourceLine[]): SourceLine | undefined {
  return lines[firstWhere(lines.length, (at) => (lines[at] as SourceLine).offset > offset) - 1];
}
