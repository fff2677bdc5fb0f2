import type { Language } from '../../messages/language.js';
import { cellWords, type Grid } from './grid.js';

/** So that spreadsheets take the file for UTF-8 and not for the encoding of the system. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may take for a formula: the signs it begins with, in full width as well. White space before them does
 * not help everywhere.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** {@link csvOf} for a table. */
export function gridCsv({ head, rows }: Grid, lang: Language): string {
  return csvOf([head, ...rows.map((cells) => cells.map((cell) => cellWords(cell, lang)))]);
}

/**
 * A table as RFC 4180 has it: lines end with CR LF, cells with commas, quotes or line ends stand in quotes. No cell is run
 * as a formula: an apostrophe before it makes it text.
 * @param rows the first one is the head; cells are safe to show already
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
