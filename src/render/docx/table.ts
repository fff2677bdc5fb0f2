import { Table, TableRow } from 'docx';
import { wordRun } from '../word/runs.js';
import { CELL_MARGIN, COLUMNS, HEAD, HEAD_SHADE, MEASURE } from './layout.js';
import { lineOf } from './paragraphs.js';
import { cellOf } from './rows/cells.js';
import { stripRows } from './rows/strips.js';
import type { Sheet } from './sheet.js';

/**
 * The table itself, its head repeated on every page.
 * @param changedOnly it leaves out the articles that both texts have alike; else both texts stand there in full
 */
export function collationTable(sheet: Sheet, changedOnly: boolean): Table {
  return fixedTable(COLUMNS, [headOf(sheet), ...stripRows(sheet, changedOnly)]);
}

/** A table of fixed columns over the measure of the page. */
export function fixedTable(columns: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths: columns,
    width: { size: MEASURE, type: 'dxa' },
    layout: 'fixed',
    alignment: 'center',
    margins: { marginUnitType: 'dxa', top: 30, bottom: 30, left: CELL_MARGIN, right: CELL_MARGIN },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

/** A row of headings, repeated on every page; the cells are named by `names`. */
export function headRow(columns: readonly number[], names: readonly string[]): TableRow {
  const shading = { type: 'clear', color: 'auto', fill: HEAD_SHADE } as const;
  const cells = names.map((name, at) =>
    cellOf([lineOf([wordRun(name, HEAD)], { alignment: 'center', keepNext: true })], columns[at] as number, {
      shading,
      verticalAlign: 'center',
    }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function headOf({ say, sigla }: Sheet): TableRow {
  return headRow(COLUMNS, [say.before(sigla.base), say.after(sigla.witness), say.notes]);
}
