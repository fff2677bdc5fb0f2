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

/** What a line break treats as one, in order: parallel lists, since a report has hundreds of thousands. */
export interface Glyphs {
  /** The text of all spans. */
  readonly text: string;
  /** Offset in the text behind each glyph. */
  readonly ends: readonly number[];
  readonly widths: readonly number[];
  readonly spaces: readonly boolean[];
  /** A line may break before the glyph. */
  readonly breaks: readonly boolean[];
}

/**
 * Cuts a paragraph into graphemes and says where it may be broken: not in a Latin word, not before a closing mark, not
 * behind an opening one, not where spans are glued together.
 * @param widest a grapheme that takes more columns (a letter with a row of spacing marks) is cut into code points
 */
export function glyphsOf(spans: readonly Span[], widest: number): Glyphs {
  const writing: Writing = { ends: [], widths: [], spaces: [], breaks: [], last: SPACE };
  let offset = 0;
  let glued = false;
  for (const { text, glue } of spans) {
    if (text === '') continue;
    const from = writing.ends.length;
    if (isPlain(text)) putPlain(writing, text, offset);
    else putGraphemes(writing, text, offset, widest);
    if ((glued || glue === 'before') && writing.breaks[from] && !writing.spaces[from] && from > 0) {
      writing.breaks[from] = writing.spaces[from - 1] === true;
    }
    glued = glue === 'after';
    offset += text.length;
  }
  return { ...writing, text: spans.map((span) => span.text).join('') };
}

interface Writing {
  readonly ends: number[];
  readonly widths: number[];
  readonly spaces: boolean[];
  readonly breaks: boolean[];
  /** What the last character is. */
  last: number;
}

function put(writing: Writing, end: number, width: number, first: number, last: number): void {
  const space = (first & last & SPACE) !== 0;
  const clings =
    (first & CLOSING) !== 0 ||
    (writing.last & OPENING) !== 0 ||
    ((first & NARROW) !== 0 && (writing.last & NARROW) !== 0);
  writing.ends.push(end);
  writing.widths.push(width);
  writing.spaces.push(space);
  writing.breaks.push(space || (writing.last & SPACE) !== 0 || !clings);
  writing.last = last;
}

function putPlain(writing: Writing, text: string, offset: number): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] as number;
    put(writing, offset + at + 1, plainColumns(code), kind, kind);
  }
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The graphemes of a text. */
export function graphemesOf(text: string): Iterable<{ readonly segment: string }> {
  return segmenter.segment(text);
}

function putGraphemes(writing: Writing, text: string, offset: number, widest: number): void {
  let end = offset;
  for (const { segment } of graphemesOf(text)) {
    const pieces = columnsOf(segment) > widest ? [...segment] : [segment];
    for (const piece of pieces) {
      end += piece.length;
      const [first, last] = [piece.charCodeAt(0), piece.charCodeAt(piece.length - 1)];
      put(writing, end, columnsOf(piece), kinds[first] as number, kinds[last] as number);
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
