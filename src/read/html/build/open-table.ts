import type { Table } from '../page.js';

/** A table that is being read. */
export interface OpenTable {
  readonly from: number;
  to: number;
  readonly rows: OpenCell[][];
  caption: OpenCell | undefined;
  /** The cell, or the caption, that is open. */
  cell: OpenCell | undefined;
  /** How many tables deep those inside it are. */
  holds: number;
}

/** A cell from the line it begins with. */
interface OpenCell {
  readonly from: number;
  to: number;
}

/** @param from index of the line that comes next */
export function openTable(from: number): OpenTable {
  return { from, to: from, rows: [], caption: undefined, cell: undefined, holds: 0 };
}

/** A part of a table begins: a row, a cell or the caption. Each ends the cell before it. */
export function openPart(table: OpenTable, name: string, from: number): void {
  closeCell(table, from);
  if (name === 'tr') table.rows.push([]);
  if (name !== 'td' && name !== 'th' && name !== 'caption') return;
  table.cell = { from, to: from };
  if (name === 'caption') table.caption = table.cell;
  else if (table.rows.length === 0) table.rows.push([table.cell]);
  else table.rows.at(-1)?.push(table.cell);
}

/** The open cell ends before a line. */
export function closeCell(table: OpenTable, to: number): void {
  if (table.cell) table.cell.to = to;
  table.cell = undefined;
}

/** The table ends before a line. */
export function closeTable(table: OpenTable, to: number, outer: OpenTable | undefined): void {
  closeCell(table, to);
  table.to = to;
  if (outer) outer.holds = Math.max(outer.holds, table.holds + 1);
}

/** What is known of a table when the page has been read. */
export function tableOf({ from, to, rows, caption, holds }: OpenTable): Table {
  return { from, to, rows, caption, holds };
}
