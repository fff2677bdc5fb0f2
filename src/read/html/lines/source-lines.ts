import type { SourceLine, Span } from '../../../model/source.js';
import { shownOf, type Draft, type Run } from '../page.js';

/** An article with as many words as no heading has. */
const WHOLE_ARTICLE = /^第[〇零一二三四五六七八九十百千两\d]+条\s*\S{20}/u;

/**
 * The lines of a page as a source has them: what stands between the runs is markup, and goes with the line that ends
 * behind it, or else with the next. Behind the last line it is a line of its own.
 */
export function sourceLines(text: string, drafts: readonly Draft[]): SourceLine[] {
  const made: SourceLine[] = [];
  const numberAt = lineNumbers(text);
  let reached = 0;
  for (const { runs, end, apart, hint, isHeading } of drafts) {
    const [firstRun] = runs;
    if (!firstRun) continue;
    const seen = runs.find((run) => shownOf(text, run).trim() !== '') ?? firstRun;
    const begin = text.slice(reached, firstRun.start);
    const offset = reached + begin.length - begin.trimStart().length;
    const number = numberAt(inkOf(text, seen));
    if (apart && made.length > 0) made.push({ number, offset, end: offset, spans: [] });
    const words = isHeading ? runs.map((run) => shownOf(text, run)).join('') : '';
    const said = hint ?? (isHeading && !WHOLE_ARTICLE.test(words) ? 'heading' : undefined);
    const spans = spansOf(text, runs, offset, end);
    made.push({ number, offset, end, spans, ...(said === undefined ? {} : { hint: said }) });
    reached = end;
  }
  const rest: Span[] = [];
  pushMarkup(rest, text, reached, text.length);
  const [first] = rest;
  if (first)
    made.push({ number: numberAt(first.offset), offset: first.offset, end: text.length, spans: rest });
  return made;
}

function inkOf(text: string, { start, end }: Run): number {
  return start + (end - start - text.slice(start, end).trimStart().length);
}

function spansOf(text: string, runs: readonly Run[], from: number, end: number): Span[] {
  const spans: Span[] = [];
  let reached = from;
  for (const { start, end: runEnd, shown } of runs) {
    pushMarkup(spans, text, reached, start);
    if (shown === undefined) pushParts(spans, text, 'text', start, runEnd);
    else {
      const length = text.slice(start, runEnd).trimEnd().length;
      spans.push({ kind: 'text', offset: start, length, shown });
    }
    reached = runEnd;
  }
  pushMarkup(spans, text, reached, end);
  return spans;
}

/** What is not seen: each tag and each comment is one, and what is between them goes by lines. */
function pushMarkup(spans: Span[], text: string, start: number, end: number): void {
  const gap = text.slice(start, end);
  let from = 0;
  for (let at = gap.indexOf('<'); at >= 0; at = gap.indexOf('<', from)) {
    const isComment = gap.startsWith('<!--', at);
    const close = gap.indexOf(isComment ? '-->' : '>', at) + (isComment ? 3 : 1);
    if (close <= at) break;
    pushParts(spans, text, 'markup', start + from, start + at);
    spans.push({ kind: 'markup', offset: start + at, length: close - at, shown: gap.slice(at, close) });
    from = close;
  }
  pushParts(spans, text, 'markup', start + from, end);
}

/** A run of words over several lines of the file: no span of words holds a line end, or the white space round it. */
const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]+/gu;

function pushParts(spans: Span[], text: string, kind: Span['kind'], start: number, end: number): void {
  if (start === end) return;
  let from = start;
  for (const { 0: found, index } of text.slice(start, end).matchAll(LINE_ENDS)) {
    pushTrimmed(spans, text, kind, from, start + index);
    from = start + index + found.length;
  }
  pushTrimmed(spans, text, kind, from, end);
}

function pushTrimmed(spans: Span[], text: string, kind: Span['kind'], start: number, end: number): void {
  const slice = text.slice(start, end);
  const shown = slice.trim();
  if (shown === '') return;
  spans.push({ kind, offset: end - slice.trimStart().length, length: shown.length, shown });
}

/** Numbers of the file's lines as editors count them, for offsets that only grow. */
function lineNumbers(text: string): (offset: number) => number {
  const ends = /\r\n?|\n/gu;
  let number = 1;
  let next = ends.exec(text);
  return (offset) => {
    for (; next && next.index < offset; next = ends.exec(text)) number++;
    return number;
  };
}
