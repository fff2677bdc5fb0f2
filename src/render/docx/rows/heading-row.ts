import type { Paragraph, TableRow } from 'docx';
import type { HeadingView } from '../../prose/collation.js';
import { isHeadingType } from '../../prose/heading-type.js';
import type { Which } from '../../prose/marks.js';
import { wholeEntries } from '../../prose/whole.js';
import type { Dress } from '../../word/runs.js';
import { HEAD, NOTE, TEXT } from '../layout.js';
import { bandNotes } from '../notes/band-notes.js';
import { deletedLine, noteOf, textOf, type Setting } from '../paragraphs.js';
import type { Sheet } from '../sheet.js';
import { ALONE, isShort, rowOf, spanningRow } from './cells.js';

/**
 * A title, 题注 or heading of a 章: across the table where both texts have it alike, otherwise in its cells. It stays on the
 * page of what follows, unless it is as long as the 题注 of 刑法.
 */
export function headingRow(view: HeadingView, sheet: Sheet): TableRow {
  const { band, entries } = view;
  const notes = [...alone(view, sheet), ...bandNotes(band, sheet, true)];
  const whole = isShort(band.base) && isShort(band.witness);
  const alike = entries.length === 0 && band.base.length > 0 && band.witness.length > 0;
  if (alike && notes.length === 0) return spanningRow(paragraphs(view, 'base', sheet), whole);
  const cells = {
    before: paragraphs(view, 'base', sheet),
    after: paragraphs(view, 'witness', sheet),
    notes: notes.map((line) => noteOf(line, { keepNext: whole })),
  };
  return rowOf(cells, whole, ALONE);
}

/** 新增 or 删去, where one text has the heading of a 章 and the other has none. */
function alone({ band }: HeadingView, { collation, say }: Sheet): string[] {
  if (band.witness.length === 0 && wholeEntries(band, collation.base).length > 0) return [say.deleted];
  return band.base.length === 0 && wholeEntries(band, collation.witness).length > 0 ? [say.added] : [];
}

function paragraphs(view: HeadingView, which: Which, sheet: Sheet): Paragraph[] {
  const { band } = view;
  const [dress, setting] = manner(view);
  if (band[which].length > 0)
    return band[which].map((para) => textOf(para, sheet.collation[which], sheet, setting, dress));
  const lost = which === 'witness' && wholeEntries(band, sheet.collation.base).length > 0;
  return lost ? [deletedLine(sheet, setting)] : [];
}

/** Headings stand in the middle; 题注 and the paragraphs of a preamble are read like the text. */
function manner({ row, band }: HeadingView): [Dress, Setting] {
  const { type = 'title', node } = row.base ?? row.witness ?? {};
  // 序言 stands over its paragraphs; those are views of their own, and a preamble may have nothing but them.
  const own = [...band.base, ...band.witness].every((para) => para.type === 'preamble');
  const heading = own || type === 'title' || (node !== undefined && isHeadingType(node.type));
  if (heading) return [HEAD, { alignment: 'center', indent: { firstLine: 0 }, keepNext: true }];
  const keepNext = isShort(band.base) && isShort(band.witness);
  return [type === 'note' ? { ...TEXT, face: NOTE.face } : TEXT, { keepNext }];
}
