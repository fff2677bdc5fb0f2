/** A line of a text: its number and its extent, both as in {@link import('../model/source.js').SourceLine}. */
export interface LineRange {
  readonly number: number;
  readonly offset: number;
  readonly end: number;
}

/** Everything that ends a line somewhere; where lines are not those of the text, it is a space. */
export const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

const LF = 0x0a;
const VERTICAL_TAB = 0x0b;
const FORM_FEED = 0x0c;
const CR = 0x0d;
/** NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * Splits a text at its line ends, which belong to no line: LF, CRLF, CR, form feed, vertical tab, and the three of
 * Unicode. A line end at the end of the text begins no further line, and an empty text has none.
 *
 * `number` counts as editors and `locator` do, for which only LF, CRLF and CR end a line: the two lines of a printed
 * page break, 第一条…\f第二条…, have the same number, so that a number in a message is the one an editor shows.
 */
export function splitLines(text: string): LineRange[] {
  const lines: LineRange[] = [];
  let number = 1;
  let offset = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLineEnd(code)) continue;
    lines.push({ number, offset, end: at });
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    if (code === CR || code === LF) number++;
    offset = at + 1;
  }
  if (offset < text.length) lines.push({ number, offset, end: text.length });
  return lines;
}

function isLineEnd(code: number): boolean {
  if (code <= CR) return code === LF || code === CR || code === FORM_FEED || code === VERTICAL_TAB;
  return code === NEXT_LINE || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}
