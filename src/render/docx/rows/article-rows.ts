import type { Paragraph, TableRow } from 'docx';
import type { Band } from '../../prose/bands.js';
import type { RowView } from '../../prose/collation.js';
import type { Which } from '../../prose/marks.js';
import { wholeEntries } from '../../prose/whole.js';
import { bandNotes } from '../notes/band-notes.js';
import { rowNotes } from '../notes/row-notes.js';
import { deletedLine, dittoLine, noteOf, textOf } from '../paragraphs.js';
import type { Sheet } from '../sheet.js';
import { isShort, rowOf } from './cells.js';
import { dittoOf } from './ditto.js';
import { leadsOn } from './leads-on.js';
import { singleRows } from './single-rows.js';

/**
 * The rows of an article: one for each 款 or 项 that stands against another, so that what belongs together is side by side
 * and a page may end between them.
 */
export function articleRows(view: RowView, sheet: Sheet): TableRow[] {
  const { row, bands } = view;
  if (isSingle(view)) return singleRows(view, sheet);
  return bands.map((band, at) => {
    const standing = { first: at === 0, last: at === bands.length - 1 };
    const keepNext = !standing.last && leadsOn([...band.base, ...band.witness]);
    const lines = [...(at === 0 ? rowNotes(row, sheet) : []), ...bandNotes(band, sheet, false)];
    const cells = {
      before: side(band, 'base', sheet, keepNext),
      after: alike(band, sheet, keepNext) ?? side(band, 'witness', sheet, keepNext),
      notes: lines.map((line) => noteOf(line, { keepNext })),
    };
    return rowOf(cells, isShort(band.base) && isShort(band.witness), standing);
  });
}

/** Only one text of an article is printed where the other lacks it or has it word for word. */
function isSingle({ row, bands, entries }: RowView): boolean {
  const same = row.relation === 'same' && entries.length === 0 && row.base.length > 0;
  return same || row.base.length === 0 || row.witness.length === 0 || bands.length === 0;
}

function alike(band: Band, { collation, say }: Sheet, keepNext: boolean): Paragraph[] | undefined {
  const label = dittoOf(band, collation.base, collation.witness);
  return label === undefined ? undefined : [dittoLine(label, say, { keepNext })];
}

/** One text of a band; what it has lost is said in its place, and where it never had anything the cell is empty. */
function side(band: Band, which: Which, sheet: Sheet, keepNext: boolean): Paragraph[] {
  const paras = band[which];
  if (paras.length > 0) return paras.map((para) => textOf(para, sheet.collation[which], sheet, { keepNext }));
  const lost = which === 'witness' && wholeEntries(band, sheet.collation.base).length > 0;
  return lost ? [deletedLine(sheet, { keepNext })] : [];
}
