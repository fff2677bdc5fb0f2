import type { LineHint, SourceLine } from '../model/source.js';
import { LINE_ENDS } from './lines.js';

/** A line as a document reader found it. White space at its head is its indent. */
export interface WrittenLine {
  readonly text: string;
  readonly hint?: LineHint;
  /** A page ends behind this line. */
  readonly endsPage?: boolean;
}

/** A text and its lines. */
export interface Written {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** Where each of the lines begins in the text, with its indent. */
  readonly offsets: readonly number[];
}

/**
 * Sets lines under one another: each ends with LF, the last of a page with a form feed before it. A line keeps its length,
 * so that offsets into lines stay right.
 */
export function written(lines: readonly WrittenLine[]): Written {
  const parts: string[] = [];
  const made: SourceLine[] = [];
  const offsets: number[] = [];
  let offset = 0;
  lines.forEach(({ text, hint, endsPage = false }, at) => {
    const line = text.replace(LINE_ENDS, (found) => ' '.repeat(found.length));
    const shown = line.trim();
    const start = offset + line.length - line.trimStart().length;
    const spans = shown === '' ? [] : [{ kind: 'text' as const, offset: start, length: shown.length, shown }];
    const end = offset + line.length;
    made.push({ number: at + 1, offset, end, spans, ...(hint === undefined ? {} : { hint }) });
    offsets.push(offset);
    const tail = endsPage ? '\f\n' : '\n';
    parts.push(line, tail);
    offset = end + tail.length;
  });
  return { text: parts.join(''), lines: made, offsets };
}
