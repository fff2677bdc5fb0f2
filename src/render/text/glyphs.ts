import { columnsOf, isPlain, plainColumns } from './columns.js';
import type { Span } from './span.js';

/** Characters that never begin a line (禁则): closing marks and stops. */
const CLOSING_MARKS = '，。、；：？！）】》〉〕”’』」…—·,.;:?!)]}%％';
/** Characters that never end one: opening marks. */
const OPENING_MARKS = '（【《〈〔“‘『「([{';

/** Latin letters, figures and ASCII marks: what words, numbers and paths are made of. */
const NARROW = 1;
const CLOSING = 2;
const OPENING = 4;
const SPACE = 8;

const kinds = kindsOfCharacters();

/** What stands at each UTF-16 unit of a paragraph; a report has hundreds of thousands of them, so there are no objects. */
export interface Glyphs {
  /** Columns of the glyph that begins at the unit, 0 inside one. */
  readonly widths: Uint8Array;
  /** Of {@link BLANK}, {@link BREAK} and {@link INSIDE} those that hold. */
  readonly marks: Uint8Array;
}

/** The unit is white space. */
export const BLANK = 1;
/** A line may break before the unit. */
export const BREAK = 2;
/** The unit goes on with the glyph of the one before it. */
export const INSIDE = 4;

/**
 * Cuts a paragraph into graphemes and says where it may be broken: not in a Latin word, not before a closing mark, not
 * behind an opening one, not where spans are glued together.
 * @param widest a grapheme that takes more columns (a letter with a row of spacing marks) is cut into code points
 */
export function glyphsOf(spans: readonly Span[], widest: number): Glyphs {
  const length = spans.reduce((sum, { text }) => sum + text.length, 0);
  const writing: Writing = {
    widths: new Uint8Array(length),
    marks: new Uint8Array(length),
    at: 0,
    last: SPACE,
  };
  let glued = false;
  for (const { text, glue } of spans) {
    if (text === '') continue;
    const from = writing.at;
    if (isPlain(text)) putPlain(writing, text);
    else putGraphemes(writing, text, widest);
    if (glued || glue === 'before') keepTogether(writing.marks, from);
    glued = glue === 'after';
  }
  return writing;
}

interface Writing {
  readonly widths: Uint8Array;
  readonly marks: Uint8Array;
  at: number;
  /** What the last character is. */
  last: number;
}

/** Blanks part even what is glued. */
function keepTogether(marks: Uint8Array, at: number): void {
  const blank = ((marks[at] as number) | (marks[at - 1] ?? BLANK)) & BLANK;
  if (blank === 0) marks[at] = (marks[at] as number) & ~BREAK;
}

function put(writing: Writing, length: number, width: number, first: number, last: number): void {
  const { widths, marks, at } = writing;
  const blank = (first & last & SPACE) !== 0;
  const clings =
    (first & CLOSING) !== 0 ||
    (writing.last & OPENING) !== 0 ||
    ((first & NARROW) !== 0 && (writing.last & NARROW) !== 0);
  widths[at] = Math.min(width, 255);
  marks[at] = (blank ? BLANK : 0) | (blank || (writing.last & SPACE) !== 0 || !clings ? BREAK : 0);
  for (let inner = 1; inner < length; inner++) marks[at + inner] = INSIDE;
  writing.at += length;
  writing.last = last;
}

function putPlain(writing: Writing, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] as number;
    put(writing, 1, plainColumns(code), kind, kind);
  }
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The graphemes of a text. */
export function graphemesOf(text: string): Iterable<{ readonly segment: string }> {
  return segmenter.segment(text);
}

function putGraphemes(writing: Writing, text: string, widest: number): void {
  for (const { segment } of graphemesOf(text)) {
    const pieces = columnsOf(segment) > widest ? [...segment] : [segment];
    for (const piece of pieces) {
      const [first, last] = [piece.charCodeAt(0), piece.charCodeAt(piece.length - 1)];
      put(writing, piece.length, columnsOf(piece), kinds[first] as number, kinds[last] as number);
    }
  }
}

function kindsOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x250; code++) {
    if ((code > 0x20 && code < 0x7f) || code > 0xa0) table[code] = NARROW;
  }
  for (const mark of CLOSING_MARKS) add(table, mark, CLOSING);
  for (const mark of OPENING_MARKS) add(table, mark, OPENING);
  // White space as regular expressions know it.
  for (const code of [
    9, 10, 11, 12, 13, 0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
  ]) {
    table[code] = SPACE;
  }
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = SPACE;
  return table;
}

function add(table: Uint8Array, mark: string, kind: number): void {
  const code = mark.charCodeAt(0);
  table[code] = (table[code] as number) | kind;
}
