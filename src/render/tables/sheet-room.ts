import { columnsOf } from '../text/columns.js';

/** Columns are as wide as their widest line, but not narrower than this; what is longer than the column is wrapped. */
const NARROWEST = 8;
/** The widest a column may be: the first with which the sheet can be read on a printed page, or the last. */
const WIDEST = [60, 48, 36, 28] as const;
/** Characters of a line on A4 across, at four fifths of the size of the type. */
const PAGE = 160;
/** Room for the arrow of the filter, and at the edges. */
const EDGES = 3;
/** Points of a line of type of 11 points, and of the highest row that spreadsheets know. */
const LINE = 15;
const HIGHEST = 405;

/**
 * How wide the columns of a sheet are, in digits of its type; a Chinese character is as wide as two.
 * @param rows words of the cells, the head first
 */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const wished = (rows[0] ?? []).map((_, at) => widestLine(rows.map((cells) => cells[at] ?? '')));
  const within = (limit: number): number[] => wished.map((width) => Math.min(limit, width));
  const fits = (limit: number): boolean => within(limit).reduce((sum, width) => sum + width, 0) <= PAGE;
  return within(WIDEST.find(fits) ?? WIDEST[3]);
}

function widestLine(cells: readonly string[]): number {
  let widest = NARROWEST;
  for (const cell of cells) {
    for (const line of cell.split('\n')) widest = Math.max(widest, roomOf(line.slice(0, WIDEST[0])) + EDGES);
  }
  return widest;
}

/** How high a row is, in points, when its words are wrapped: not every spreadsheet measures that by itself. */
export function heightOf(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) => linesIn(cell, (widths[at] ?? NARROWEST) - EDGES));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines) + 3);
}

function linesIn(cell: string, width: number): number {
  const highest = Math.ceil(HIGHEST / LINE);
  let lines = 0;
  for (const line of cell.split('\n')) {
    if (lines < highest) lines += Math.max(1, Math.ceil(roomOf(line.slice(0, highest * WIDEST[0])) / width));
  }
  return lines;
}

/** Marks that a terminal sets narrow, and Chinese type as wide as a character. */
const WIDE_MARKS = /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]/gu;

function roomOf(line: string): number {
  return columnsOf(line) + (line.match(WIDE_MARKS)?.length ?? 0);
}
