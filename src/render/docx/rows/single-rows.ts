import type { Paragraph, TableRow } from 'docx';
import type { RowView } from '../../prose/collation.js';
import type { Para } from '../../prose/paras.js';
import { rowName } from '../../prose/place.js';
import { bandNotes } from '../notes/band-notes.js';
import { rowNotes } from '../notes/row-notes.js';
import { deletedLine, dittoLine, noteOf, textOf, type Setting } from '../paragraphs.js';
import type { Sheet } from '../sheet.js';
import { isShort, rowOf } from './cells.js';
import { leadsOn } from './leads-on.js';

/**
 * The rows of an article of which one text is printed: unchanged, new, or gone. A long one has a row for each paragraph, so
 * that a page may end between them, and whoever turns it finds 同左 or （删去） there again.
 */
export function singleRows(view: RowView, sheet: Sheet): TableRow[] {
  const { row, bands } = view;
  const which = row.base.length > 0 ? 'base' : 'witness';
  const paras = bands.flatMap((band) => band[which]);
  const lines = [...rowNotes(row, sheet), ...bands.flatMap((band) => bandNotes(band, sheet, true))];
  const groups = isShort(paras) ? [paras] : paras.map((para) => [para]);
  return groups.map((group, at) => {
    const standing = { first: at === 0, last: at === groups.length - 1 };
    const setting = { keepNext: !standing.last && leadsOn(group) };
    const text = group.map((para: Para) => textOf(para, sheet.collation[which], sheet, setting));
    const other = otherSide(view, at === 0, sheet, setting);
    const cells = {
      before: which === 'base' ? text : other,
      after: which === 'base' ? other : text,
      notes: at === 0 ? lines.map((line) => noteOf(line, setting)) : [],
    };
    return rowOf(cells, isShort(group), standing);
  });
}

/** 同左 with the new number if there is one, （删去）, or nothing beside what is new. */
function otherSide({ row }: RowView, first: boolean, sheet: Sheet, setting: Setting): Paragraph[] {
  const { collation, say, lang } = sheet;
  if (row.base.length === 0) return [];
  if (row.witness.length === 0) return [deletedLine(sheet, setting)];
  const label = first && (row.renumbered || row.moved) ? rowName(row.witness, collation.witness, lang) : '';
  return [dittoLine(label, say, setting)];
}
