import { REPORT_MESSAGES } from '../../messages/report.js';
import type { RenderOptions } from '../format.js';
import type { Collation, RowView } from '../prose/collation.js';
import { pinLines } from '../prose/pin-words.js';
import { rowName } from '../prose/place.js';
import { rowWords } from '../prose/row-words.js';
import { visible } from '../prose/visible.js';
import { columnsOf } from './columns.js';
import { pad } from './masthead.js';
import type { Sheet } from './sheet.js';
import { span, type Span, type Tone } from './span.js';

type Cells = readonly [base: string, witness: string, relation: string, count: string];

/** 对照: one line for each row, which articles stand against which and how. */
export function putRows(collation: Collation, sheet: Sheet, options: RenderOptions): void {
  const messages = REPORT_MESSAGES[options.lang];
  sheet.blank();
  sheet.put([span(messages.collation, 'strong')]);
  const rows = collation.views.filter((view) => view.kind === 'row');
  if (rows.length === 0) {
    sheet.put([span(messages.noArticles)], 2);
    sheet.put([span(messages.noArticlesHint, 'faint')], 2);
    return;
  }
  const sigla = [collation.base, collation.witness].map((side) => visible(side.witness.siglum));
  const head: Cells = [sigla[0] as string, sigla[1] as string, messages.relation, messages.count];
  const cells = rows.map((view) => cellsOf(view, collation, options));
  const widths = [0, 1, 2].map((at) =>
    widest(
      [head, ...cells].map((row) => row[at] as string),
      sheet.width,
    ),
  );
  sheet.put(line(head, widths, 'faint'), 2, 4);
  rows.forEach((view, at) => {
    sheet.put(line(cells[at] as Cells, widths, toneOf(view)), 2, 4);
    for (const why of pinLines(view.row, collation.base, collation.witness, options.lang))
      sheet.put([span(why, 'faint')], 4, 6);
  });
}

function cellsOf({ row, entries }: RowView, { base, witness }: Collation, { lang }: RenderOptions): Cells {
  const count = entries.length === 0 ? '' : String(entries.length);
  return [
    rowName(row.base, base, lang) || '—',
    rowName(row.witness, witness, lang) || '—',
    rowWords(row, lang),
    count,
  ];
}

/** A column is as wide as its widest cell, but leaves room for the others; what is wider pushes its own line only. */
function widest(texts: readonly string[], width: number): number {
  return Math.min(Math.max(...texts.map(columnsOf)), Math.floor(width * 0.3));
}

function toneOf({ row, entries }: RowView): Tone {
  if (row.relation === 'same' && !row.moved && entries.length === 0) return 'same';
  if (row.relation === 'inserted') return 'witness';
  if (row.relation === 'deleted') return 'base';
  return 'plain';
}

function line(cells: Cells, widths: readonly number[], tone: Tone): Span[] {
  const padded = cells.map((cell, at) => (at < 3 ? pad(cell, widths[at] as number) : cell));
  return [span(padded.join('  ').trimEnd(), tone)];
}
