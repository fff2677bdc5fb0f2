import { columnsOf } from './columns.js';
import { BLANK, BREAK, glyphsOf, graphemesOf, INSIDE, type Glyphs } from './glyphs.js';
import type { Span } from './span.js';

/**
 * Folds a paragraph to a width: no Latin word is divided, no closing mark begins a line, no opening mark ends one. What
 * is wider than a line by itself is cut.
 * @param spans the paragraph, safe to show
 * @param width columns of a line, at least 2
 * @param first columns of the first line
 */
export function fold(spans: readonly Span[], width: number, first = width): Span[][] {
  if (fits(spans, first)) return [cut(spans, 0, Infinity)];
  const glyphs = glyphsOf(spans, Math.min(width, first));
  return linesOf(glyphs, width, first).map(({ from, to }) => cut(spans, from, to));
}

/** Most paragraphs are one line, and have no blanks to lose at its ends. */
function fits(spans: readonly Span[], width: number): boolean {
  let columns = 0;
  for (const { text } of spans) if ((columns += columnsOf(text)) > width) return false;
  return !/^\s/u.test(spans[0]?.text ?? ' ') && !/\s$/u.test(spans.at(-1)?.text ?? ' ');
}

/** Cuts the end off a single line that is too wide; … stands for it. */
export function clip(text: string, width: number): string {
  // A paragraph may be long; what is left of it is not. Even with many marks on a letter the head is enough.
  const head = text.slice(0, width * 16);
  if (head.length === text.length && columnsOf(text) <= width) return text;
  let out = '';
  let used = 1;
  for (const { segment } of graphemesOf(head)) {
    used += columnsOf(segment);
    if (used > width) break;
    out += segment;
  }
  return `${out.trimEnd()}…`;
}

/** Offsets into the text of all spans; blanks at the ends of a line are in none. */
interface Line {
  readonly from: number;
  readonly to: number;
}

function linesOf({ widths, marks }: Glyphs, width: number, first: number): Line[] {
  const narrowest = Math.min(width, first);
  const isBlank = (at: number): boolean => ((marks[at] as number) & BLANK) !== 0;
  const lines: Line[] = [];
  let from = 0;
  let used = 0;
  const close = (end: number): void => {
    let to = end;
    while (to > from && isBlank(to - 1)) to--;
    lines.push({ from, to });
    from = end;
    used = 0;
  };
  // What is too wide for any line is cut anywhere, all of it.
  let cutUntil = 0;
  for (let at = 0; at < marks.length;) {
    let [end, columns] = upTo(at < cutUntil ? INSIDE : 0, at, widths, marks);
    if (at >= cutUntil && columns > narrowest) {
      cutUntil = end;
      [end, columns] = upTo(INSIDE, at, widths, marks);
    }
    if (used > 0 && used + columns > (lines.length === 0 ? first : width)) close(at);
    if (used === 0 && isBlank(at)) from = end;
    else used += columns;
    at = end;
  }
  close(marks.length);
  return lines;
}

/**
 * The end and the columns of what is not divided at an offset: one glyph, or all up to where a line may break.
 * @param inside INSIDE for one glyph
 */
function upTo(
  inside: number,
  at: number,
  widths: Uint8Array,
  marks: Uint8Array,
): readonly [end: number, columns: number] {
  const goesOn = (mark: number): boolean => (inside > 0 ? (mark & INSIDE) !== 0 : (mark & BREAK) === 0);
  let end = at + 1;
  let columns = widths[at] as number;
  while (end < marks.length && goesOn(marks[end] as number)) columns += widths[end++] as number;
  return [end, columns];
}

/** The part of the spans between two offsets; neighbours of one tone become one span, and a colour is switched on once. */
function cut(spans: readonly Span[], from: number, to: number): Span[] {
  const out: { text: string; tone: Span['tone'] }[] = [];
  let offset = 0;
  for (const { text, tone } of spans) {
    const piece = text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    offset += text.length;
    if (piece === '') continue;
    const last = out.at(-1);
    if (last?.tone === tone) last.text += piece;
    else out.push({ text: piece, tone });
  }
  return out;
}
