import type { LineHint, SourceLine, SourceText, Span } from '../model/source.js';
import { textWidth } from '../model/characters.js';

/** A line as a reader sees it: format syntax and outer white space taken away, every character traceable to the source. */
export interface Line {
  /** What is seen. Offsets into this string are called visible offsets. */
  readonly text: string;
  /** Columns of white space before the first visible character. */
  readonly indent: number;
  /** White space stands between the last visible character and the line end. */
  readonly trailing: boolean;
  /** Columns the visible text takes. */
  readonly width: number;
  readonly spans: readonly VisibleSpan[];
  readonly markup: readonly Span[];
  readonly hint: LineHint | undefined;
}

/** A span with the visible offset at which it begins. */
export interface VisibleSpan extends Span {
  readonly at: number;
}

/** A stretch of a line, in visible offsets; `to` is exclusive. */
export interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** The lines of a source that hold anything at all, in order. */
export function visibleLines(source: SourceText): Line[] {
  const lines: Line[] = [];
  for (const line of source.lines) if (line.spans.length > 0) lines.push(visibleLine(line, source.text));
  return lines;
}

function visibleLine(line: SourceLine, source: string): Line {
  const spans: VisibleSpan[] = [];
  const markup: Span[] = [];
  let text = '';
  let reached = -1;
  for (const span of line.spans) {
    if (span.kind === 'markup') {
      markup.push(span);
      continue;
    }
    // White space between two seen runs is seen, too: `**第一条**　为了`.
    if (reached >= 0 && /\s/u.test(source.slice(reached, span.offset))) text += ' ';
    spans.push({ ...span, at: text.length });
    text += span.shown;
    reached = span.offset + span.length;
  }
  const first = spans[0];
  return {
    text,
    indent: first ? textWidth(source.slice(line.offset, first.offset)) : 0,
    trailing: reached >= 0 && reached < line.end && source.slice(reached, line.end).trim() === '',
    width: textWidth(text),
    spans,
    markup,
    hint: line.hint,
  };
}

/** The whole of a line as one piece. */
export function whole(line: Line): Piece {
  return { line, from: 0, to: line.text.length };
}

/** What is seen of a piece. */
export function pieceText(piece: Piece): string {
  return piece.line.text.slice(piece.from, piece.to);
}

/** The piece without white space at its ends. */
export function trimPiece(piece: Piece): Piece {
  const text = pieceText(piece);
  const from = piece.from + (text.length - text.trimStart().length);
  return { line: piece.line, from, to: Math.max(from, piece.to - (text.length - text.trimEnd().length)) };
}
