import { TableCell, TableRow, type ITableCellOptions, type Paragraph } from 'docx';
import type { Para } from '../../prose/paras.js';
import { printedLength } from '../../prose/printed-length.js';
import { CHARACTERS_PER_LINE, COLUMNS, LINES_KEPT_TOGETHER, MEASURE } from '../layout.js';
import { lineOf } from '../paragraphs.js';

/** The three cells of a row. */
export interface Cells {
  readonly before: readonly Paragraph[];
  readonly after: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
}

/** Where a row stands among those of its article. */
export interface Standing {
  readonly first: boolean;
  readonly last: boolean;
}

/** A row by itself. */
export const ALONE: Standing = { first: true, last: true };

/** Between the 款 of an article. There has to be a line: a page may end there. */
const LIGHT = { style: 'dotted', size: 4, color: 'A6A6A6' } as const;

/** A row of the table; `whole` keeps it on one page. */
export function rowOf(cells: Cells, whole: boolean, { first, last }: Standing): TableRow {
  const borders = { ...(first ? {} : { top: LIGHT }), ...(last ? {} : { bottom: LIGHT }) };
  const list = [cells.before, cells.after, cells.notes];
  return new TableRow({
    ...(whole && { cantSplit: true }),
    children: list.map((children, at) => cellOf(children, COLUMNS[at] as number, { borders })),
  });
}

/** A row across the table: the name of the regulation, the heading of a 章. */
export function spanningRow(children: readonly Paragraph[], whole: boolean): TableRow {
  return new TableRow({
    ...(whole && { cantSplit: true }),
    children: [cellOf(children, MEASURE, { columnSpan: COLUMNS.length })],
  });
}

/** A cell; Word refuses one that has no paragraph. */
export function cellOf(
  children: readonly Paragraph[],
  width: number,
  more: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({
    ...more,
    width: { size: width, type: 'dxa' },
    children: children.length > 0 ? children : [lineOf([])],
  });
}

/** True for paragraphs that may be kept on one page without leaving too much of the page before it white. */
export function isShort(paras: readonly Para[]): boolean {
  let lines = 0;
  for (const para of paras) lines += Math.ceil((printedLength([para]) + 2) / CHARACTERS_PER_LINE);
  return lines <= LINES_KEPT_TOGETHER;
}
