import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { Catalogue, Language } from '../../messages/language.js';
import { zipParts } from '../word/zip.js';
import { cellWords, type Cell, type Grid } from './grid.js';
import { heightOf, widthsOf } from './sheet-room.js';
import { sheetFeature } from './sheet-features.js';
import { sharedStrings, sheetString } from './sheet-string.js';

/** A table of a workbook. */
export interface NamedGrid extends Grid {
  /** At most 31 characters, none of `[ ] : * ? / \ '`; each name once. */
  readonly name: string;
  /** Whether its rows can be filtered by a column. */
  readonly filter: boolean;
}

type Sheet = Parameters<typeof writeXlsxFile>[0][number];

const STRINGS = 'xl/sharedStrings.xml';
/** A cell has one font for all its scripts. */
const FONT: Catalogue<string> = { zh: '宋体', en: 'Times New Roman' };
const FONT_SIZE = 11;
const CELL = {
  alignVertical: 'top',
  wrap: true,
  borderStyle: 'thin',
  borderColor: '#b0b0b0',
} as const satisfies CellObject;
const HEAD = { ...CELL, alignVertical: 'center', fontWeight: 'bold', backgroundColor: '#eeeeee' } as const;

/**
 * A workbook in Office Open XML, a sheet for each table: the head in bold, held in sight and repeated on every page, text
 * as text and numbers as numbers. The same bytes for the same tables.
 */
export async function workbookOf(grids: readonly NamedGrid[], lang: Language): Promise<Uint8Array> {
  const sheets = grids.map((grid) => sheetOf(grid, lang));
  const shapes = grids.map(({ name, head, rows, filter }) => ({
    name,
    columns: head.length,
    rows: rows.length + 1,
    filter,
  }));
  const options = { fontFamily: FONT[lang], fontSize: FONT_SIZE, features: [sheetFeature(shapes)] };
  const file = writeXlsxFile(sheets, options);
  const parts = new Map(Object.entries(unzipSync(await file.toBuffer())));
  parts.set(STRINGS, strToU8(sharedStrings(strFromU8(parts.get(STRINGS) as Uint8Array))));
  return zipParts(parts);
}

function sheetOf({ name, head, rows }: NamedGrid, lang: Language): Sheet {
  const words = [head, ...rows].map((cells) => cells.map((cell) => cellWords(cell, lang)));
  const widths = widthsOf(words);
  const heights = words.map((cells) => heightOf(cells, widths));
  return {
    sheet: name,
    data: [
      head.map((cell) => ({ ...textCell(cell, lang), ...HEAD, height: heights[0] as number })),
      ...rows.map((cells, at) =>
        cells.map((cell) => ({ ...cellOf(cell, lang), ...CELL, height: heights[at + 1] as number })),
      ),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function cellOf(cell: Cell, lang: Language): CellObject {
  if (typeof cell === 'number') return { value: cell, type: Number };
  return cell === '' ? {} : textCell(cellWords(cell, lang), lang);
}

function textCell(text: string, lang: Language): CellObject {
  return { value: sheetString(text, lang), type: String };
}
