import type { Span } from '../../model/source.js';
import type { LineRange } from '../lines.js';
import type { Run } from './run.js';

/**
 * The spans of one line, every character that is not white space in exactly one of them.
 * @param text the source
 * @param runs what is seen of the line, in order and within it, as offsets into the source
 */
export function spansOf(text: string, line: LineRange, runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  let reached = line.offset;
  for (const run of joined(text, runs)) {
    pushTrimmed(spans, text, 'markup', reached, run.start);
    if (run.shown === undefined) pushTrimmed(spans, text, 'text', run.start, run.end);
    else spans.push({ kind: 'text', offset: run.start, length: run.end - run.start, shown: run.shown });
    reached = run.end;
  }
  pushTrimmed(spans, text, 'markup', reached, line.end);
  return spans;
}

/** Puts runs together between which there is nothing but white space, and leaves out those that are nothing else. */
function joined(text: string, runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.shown === undefined && isBlank(text, run.start, run.end)) continue;
    const meets = last !== undefined && isBlank(text, last.end, run.start);
    if (meets && last.shown === undefined && run.shown === undefined) {
      out[out.length - 1] = { start: last.start, end: run.end };
    } else out.push(run);
  }
  return out;
}

function pushTrimmed(spans: Span[], text: string, kind: Span['kind'], start: number, end: number): void {
  const slice = text.slice(start, end);
  const shown = slice.trim();
  if (shown === '') return;
  const offset = end - slice.trimStart().length;
  spans.push({ kind, offset, length: shown.length, shown });
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
