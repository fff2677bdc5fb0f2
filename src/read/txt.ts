import type { SourceLine, Span } from '../model/source.js';
import { splitLines } from './lines.js';

const NONE: readonly Span[] = [];

/** The lines of a plain text: everything that is not white space at either end of a line is seen. */
export function textLines(text: string): SourceLine[] {
  return splitLines(text).map(({ number, offset, end }) => {
    const line = text.slice(offset, end);
    const shown = line.trim();
    if (shown === '') return { number, offset, end, spans: NONE };
    const start = end - line.trimStart().length;
    return { number, offset, end, spans: [{ kind: 'text', offset: start, length: shown.length, shown }] };
  });
}
