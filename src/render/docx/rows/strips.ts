import type { TableRow } from 'docx';
import type { HeadingView, RowView } from '../../prose/collation.js';
import { bandNotes } from '../notes/band-notes.js';
import { rowNotes } from '../notes/row-notes.js';
import type { Sheet } from '../sheet.js';
import { articleRows } from './article-rows.js';
import { headingRow } from './heading-row.js';
import { movedHere } from './moved-here.js';

/** What stands over articles, from the outermost in; 题注 and preambles stand over nothing. */
const LEVELS: readonly string[] = ['title', 'part', 'subpart', 'chapter', 'section'];

/** A piece of the table: an article, a heading, or where an article was moved to. */
interface Strip {
  readonly rows: () => TableRow[];
  /** The texts differ here, or something is to be said. */
  readonly tells: boolean;
  /** Of a heading, how far in it stands. */
  readonly level?: number;
}

/** The rows of the table below its head; with `changedOnly` those that tell something, and the headings above them. */
export function stripRows(sheet: Sheet, changedOnly: boolean): TableRow[] {
  const strips = stripsOf(sheet);
  return (changedOnly ? telling(strips) : strips).flatMap(({ rows }) => rows());
}

/** How many articles a table of what differs leaves out. */
export function countUnchanged(sheet: Sheet): number {
  return sheet.collation.views.filter((view) => view.kind === 'row' && !tells(view, sheet)).length;
}

/** False where the texts have the same words in the same place, and nobody has anything to say of them. */
function tells(view: RowView | HeadingView, sheet: Sheet): boolean {
  if (view.entries.length > 0) return true;
  if (view.kind === 'heading') {
    const { base, witness } = view.band;
    return base.length === 0 || witness.length === 0 || bandNotes(view.band, sheet, true).length > 0;
  }
  const { row, bands } = view;
  if (row.relation !== 'same' || rowNotes(row, sheet).length > 0) return true;
  return bands.some((band) => bandNotes(band, sheet, true).length > 0);
}

function stripsOf(sheet: Sheet): Strip[] {
  const pointers = movedHere(sheet);
  const strips = sheet.collation.views.flatMap((view): Strip[] => {
    if (view.kind === 'heading') {
      const level = LEVELS.indexOf((view.row.base ?? view.row.witness)?.type ?? '');
      const rows = (): TableRow[] => [headingRow(view, sheet)];
      return [{ rows, tells: tells(view, sheet), ...(level >= 0 && { level }) }];
    }
    const rows = (): TableRow[] => articleRows(view, sheet);
    return [...pointing(pointers.before(view.row)), { rows, tells: tells(view, sheet) }];
  });
  return [...strips, ...pointing(pointers.atEnd())];
}

function pointing(rows: TableRow[]): Strip[] {
  return rows.length === 0 ? [] : [{ rows: () => rows, tells: true }];
}

function telling(strips: readonly Strip[]): Strip[] {
  const shown: Strip[] = [];
  let above: Strip[] = [];
  for (const strip of strips) {
    const { level } = strip;
    if (level !== undefined) above = above.filter((heading) => (heading.level ?? 0) < level);
    if (strip.tells) {
      shown.push(...above, strip);
      above = [];
    } else if (level !== undefined) above.push(strip);
  }
  return shown;
}
