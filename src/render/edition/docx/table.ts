import { Table, TableCell, TableRow, type Paragraph } from 'docx';
import type { Face } from '../../word/fonts.js';
import type { SectionTable } from '../section-tables.js';
import { styledParagraph, styledRun } from './styled.js';

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };
const HEAD_SHADE = 'EDEDED';

/**
 * Widths of columns in twentieths of a point.
 * @param width of all of them
 * @param shares how wide each is in proportion to the others
 */
export function columnsOf(width: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}

/** A table of rows that fit its columns. */
export function tableOf(columns: readonly number[], rows: readonly TableRow[]): Table {
  const size = columns.reduce((sum, one) => sum + one, 0);
  return new Table({
    columnWidths: columns,
    width: { size, type: 'dxa' },
    layout: 'fixed',
    margins: MARGINS,
    rows,
  });
}

/** A head that is repeated on every page, and rows none of which is divided between two pages. */
export function rowsOf({ head, rows }: SectionTable, columns: readonly number[]): TableRow[] {
  const shading = { type: 'clear', color: 'auto', fill: HEAD_SHADE } as const;
  const width = (at: number): { readonly width: { readonly size: number; readonly type: 'dxa' } } => ({
    width: { size: columns[at] ?? 0, type: 'dxa' },
  });
  return [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map(
        (text, at) => new TableCell({ shading, ...width(at), children: [words(text, 'heiti')] }),
      ),
    }),
    ...rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((text, at) => new TableCell({ ...width(at), children: [words(text)] })),
        }),
    ),
  ];
}

function words(text: string, face?: Face): Paragraph {
  return styledParagraph('cell', [styledRun(text, face)]);
}
