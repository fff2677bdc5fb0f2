import type { Locator } from '../model/locator.js';
import type { Leaf } from '../model/tree.js';
import type { Line, Piece, VisibleSpan } from './line.js';

/** Makes leaves of pieces, so that each character of the source ends up in exactly one. */
export interface LeafMaker {
  /** Leaves for a piece, with the markup that stands before and inside it on its line. */
  readonly take: (piece: Piece, type: Leaf['type']) => Leaf[];
  /** The markup of a line that no piece has taken yet: everything after its last piece. */
  readonly rest: (line: Line) => Leaf[];
}

/**
 * @param source the decoded text that spans point into
 * @param locate turns its offsets into points
 */
export function leafMaker(source: string, locate: Locator): LeafMaker {
  const taken = new Map<Line, number>();
  const leaf = (type: Leaf['type'], start: number, end: number, shown: string): Leaf => {
    const value = source.slice(start, end);
    const position = { start: locate(start), end: locate(end) };
    return shown === value ? { type, value, position } : { type, value, shown, position };
  };
  const markupUntil = (line: Line, offset: number): Leaf[] => {
    const from = taken.get(line) ?? 0;
    const due = line.markup.slice(from).filter((span) => span.offset < offset);
    taken.set(line, from + due.length);
    return due.map((span) => leaf('markup', span.offset, span.offset + span.length, span.shown));
  };
  return {
    take: (piece, type) =>
      runs(piece).flatMap((run) => [
        ...markupUntil(piece.line, run.start),
        leaf(type, run.start, run.end, run.shown),
      ]),
    rest: (line) => markupUntil(line, Infinity),
  };
}

interface SourceRun {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** The stretches of the source that a piece shows, one per span, white space at their ends left out. */
function runs(piece: Piece): SourceRun[] {
  return piece.line.spans.flatMap((span) => {
    const from = Math.max(piece.from, span.at) - span.at;
    const to = Math.min(piece.to, span.at + span.shown.length) - span.at;
    return from < to ? trimmedRun(span, from, to) : [];
  });
}

function trimmedRun(span: VisibleSpan, from: number, to: number): SourceRun[] {
  const part = span.shown.slice(from, to);
  const shown = part.trim();
  // A character the format encodes (`&lt;`, `&emsp;`) is one with its source: it is never cut, nor trimmed away.
  if (span.shown.length !== span.length)
    return [{ start: span.offset, end: span.offset + span.length, shown: span.shown }];
  if (shown === '') return [];
  const lead = part.length - part.trimStart().length;
  const start = span.offset + from + lead;
  return [{ start, end: start + shown.length, shown }];
}
