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

const NONE: Leaf[] = [];

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
  const takeMarkup = (line: Line, offset: number, leaves: Leaf[]): void => {
    const { markup } = line;
    if (markup.length === 0) return;
    let at = taken.get(line) ?? 0;
    for (let span = markup[at]; span && span.offset < offset; span = markup[++at])
      leaves.push(leaf('markup', span.offset, span.offset + span.length, span.shown));
    taken.set(line, at);
  };
  return {
    take: ({ line, from, to }, type) => {
      const leaves: Leaf[] = [];
      for (const span of line.spans) {
        const run = runOf(span, from, to);
        if (!run) continue;
        takeMarkup(line, run.start, leaves);
        leaves.push(leaf(type, run.start, run.end, run.shown));
      }
      return leaves;
    },
    rest: (line) => {
      if (line.markup.length === 0) return NONE;
      const leaves: Leaf[] = [];
      takeMarkup(line, Infinity, leaves);
      return leaves;
    },
  };
}

interface SourceRun {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** The stretch of the source that a span shows of a piece of its line, white space at its ends left out. */
function runOf(span: VisibleSpan, pieceFrom: number, pieceTo: number): SourceRun | undefined {
  const from = Math.max(pieceFrom, span.at) - span.at;
  const to = Math.min(pieceTo, span.at + span.shown.length) - span.at;
  if (from >= to) return undefined;
  // A character the format encodes (`&lt;`, `&emsp;`) is one with its source: it is never cut, nor trimmed away.
  if (span.shown.length !== span.length)
    return { start: span.offset, end: span.offset + span.length, shown: span.shown };
  const part = span.shown.slice(from, to);
  const shown = part.trim();
  if (shown === '') return undefined;
  const lead = shown.length === part.length ? 0 : part.length - part.trimStart().length;
  const start = span.offset + from + lead;
  return { start, end: start + shown.length, shown };
}
