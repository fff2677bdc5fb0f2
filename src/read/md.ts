import type { LineHint, SourceLine, Span } from '../model/source.js';
import { splitLines, type LineRange } from './lines.js';
import type { Run } from './markdown/run.js';
import { seenIn, type Hinted } from './markdown/seen.js';
import { sheetOf, type SheetLine } from './markdown/sheet.js';
import { unshrunk } from './markdown/shrink.js';
import { spansOf } from './markdown/spans.js';

/**
 * The lines of a Markdown text. Lines stay lines, as in a file with one 款 to a line and no blank line between;
 * the syntax of GitHub's Markdown becomes markup, and everything that would be seen on the page becomes text.
 */
export function markdownLines(text: string): SourceLine[] {
  const lines = splitLines(text);
  const sheet = sheetOf(text, lines);
  const { runs, hinted } = seenIn(sheet.text);
  const runsOf = within(runs);
  const hintsOf = within(hinted);
  return lines.map((line, index) => {
    const place = sheet.lines[index] as SheetLine;
    const spans = spansOf(text, line, inSource(runsOf(place), line, place));
    const hint = hintOf(spans, hintsOf(place));
    return { ...line, spans, ...(hint === undefined ? {} : { hint }) };
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a list that reach into a place, cut to it. Places have to be asked for in order. */
function within<R extends Stretch>(stretches: readonly R[]): (place: Stretch) => R[] {
  let first = 0;
  return ({ start, end }) => {
    while (first < stretches.length && (stretches[first] as R).end <= start) first++;
    const found: R[] = [];
    for (let at = first; at < stretches.length; at++) {
      const stretch = stretches[at] as R;
      if (stretch.start >= end) break;
      if (stretch.end <= start) continue;
      found.push({ ...stretch, start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) });
    }
    return found;
  };
}

function inSource(runs: readonly Run[], line: LineRange, place: SheetLine): Run[] {
  if (place.standIn) return runs.length > 0 ? standInRuns(line, place) : [];
  const at = (offset: number): number => place.source + unshrunk(offset - place.start, place.cuts);
  return runs.map((run) => ({ ...run, start: at(run.start), end: at(run.end) }));
}

function standInRuns({ offset, end }: LineRange, { source, bold }: SheetLine): Run[] {
  if (bold === 0) return [{ start: offset, end }];
  const label = source + 2;
  return [
    { start: label, end: label + bold },
    { start: label + bold + 2, end },
  ];
}

/** The outermost of what the line belongs to; a comment counts only where there is nothing else on the line. */
function hintOf(spans: readonly Span[], hinted: readonly Hinted[]): LineHint | undefined {
  if (spans.length === 0) return undefined;
  const silent = spans.every((span) => span.kind === 'markup');
  return hinted.find(({ hint }) => hint !== 'comment' || silent)?.hint;
}
