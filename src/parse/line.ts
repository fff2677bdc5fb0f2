import { firstWhere } from '../model/lists/first-where.js';
import type { LineHint, Span } from '../model/source.js';
import { headLabel, type HeadLabel } from './bullet.js';
import { widthOf } from './width.js';

/** A line as a reader sees it: format syntax and outer white space taken away, every character traceable to the source. */
export interface Line {
  /**
   * What is seen. Offsets into this string are called visible offsets. Radicals that a PDF leaves in the place of
   * characters are those characters here (a name that ends in 意⻅ ends in 意见); the spans have what is printed.
   */
  readonly text: string;
  /** Columns of white space before the first visible character. */
  readonly indent: number;
  /** White space stands between the last visible character and the line end. */
  readonly trailing: boolean;
  /** Columns the visible text takes. */
  readonly width: number;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
  readonly spans: readonly VisibleSpan[];
  readonly markup: readonly Span[];
  readonly hint: LineHint | undefined;
  /** The number it begins with, read once: every step of the parser asks for it. */
  readonly head: HeadLabel | undefined;
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

/**
 * A line in parts; every character stays in exactly one of them.
 * @param cuts visible offsets inside the line, in order, each once
 */
export function cutLine(line: Line, cuts: readonly number[]): Line[] {
  const ends = [...cuts, line.text.length];
  const parts = ends.map((end, index) =>
    sliceTrimmed(line, index === 0 ? 0 : (cuts[index - 1] as number), end),
  );
  let border = Infinity;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] as Line;
    const from = index === 0 ? -Infinity : (part.spans[0]?.offset ?? border);
    const until = border;
    const markup = line.markup.slice(firstFrom(line.markup, from), firstFrom(line.markup, until));
    const first = index === 0;
    const trailing = index === parts.length - 1 && line.trailing;
    const begins = first ? {} : { indent: 0, blankBefore: false };
    parts[index] = { ...part, ...begins, trailing, markup };
    border = from;
  }
  return parts;
}

/** Index of the first span, of those in order, that does not begin before an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at] as Span).offset >= offset);
}

/** White space at a cut is at the end or the beginning of a line now, where it is not seen. */
function sliceTrimmed(line: Line, from: number, to: number): Line {
  const piece = trimPiece({ line, from, to });
  return sliceLine(line, piece.from, piece.to);
}

function sliceLine(line: Line, from: number, to: number): Line {
  const first = firstWhere(line.spans.length, (at) => endOf(line.spans[at] as VisibleSpan) > from);
  const behind = firstWhere(line.spans.length, (at) => (line.spans[at] as VisibleSpan).at >= to);
  const spans = line.spans.slice(first, behind).flatMap((span): VisibleSpan[] => {
    const start = Math.max(from - span.at, 0);
    const end = Math.min(to - span.at, span.shown.length);
    if (start >= end) return [];
    const shown = span.shown.slice(start, end);
    if (shown === span.shown) return [{ ...span, at: span.at - from }];
    return [{ ...span, offset: span.offset + start, length: end - start, shown, at: span.at + start - from }];
  });
  const text = line.text.slice(from, to);
  return { ...line, text, width: widthOf(text), spans, head: headLabel(text) };
}

function endOf({ at, shown }: VisibleSpan): number {
  return at + shown.length;
}

/** The whole of a line as one piece. */
export function whole(line: Line): Piece {
  return { line, from: 0, to: line.text.length };
}

/** A piece as the source prints it, radicals as they stand there. */
export function printedText({ line, from, to }: Piece): string {
  const parts: string[] = [];
  let reached = from;
  for (const span of line.spans) {
    if (endOf(span) <= from) continue;
    if (span.at >= to) break;
    parts.push(
      line.text.slice(reached, span.at),
      span.shown.slice(Math.max(0, from - span.at), to - span.at),
    );
    reached = Math.min(to, endOf(span));
  }
  return parts.join('') + line.text.slice(reached, to);
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
