import type { WrittenLine } from '../../written.js';
import { columnsOf, guttersOf, type Column } from './columns.js';
import { footnotesIn } from './footnotes.js';
import type { Fragment, PageText } from '../page/fragment.js';
import { furnitureOf } from './furniture.js';
import { goesOnCentred } from './headings.js';
import { marginsOf, measuresOf, type Measures } from './measures.js';
import { goesOnWithNumber } from './broken-numbers.js';
import { rowsOf, type Row } from './rows.js';
import { rowText, spacingOf, type Spacing } from './spacing.js';

/** Lines this much further apart than those of a paragraph have room for an empty one between them. */
const EMPTY_LINE = 1.45;
const FURTHER = 1.2;
const LONGEST_INDENT = 40;

/** What holds for all the document. */
interface Setting {
  readonly measures: Measures;
  readonly spacing: Spacing;
}

/** The printed lines of a document in the order they are read. */
export function layOut(pages: readonly PageText[]): WrittenLine[] {
  const printed = pages.map(({ height, fragments }) => ({ height, rows: rowsOf(fragments) }));
  const rough = measuresOf(printed.map(({ rows }) => rows));
  const hints = furnitureOf(printed, rough);
  const inner = printed.map(({ rows }) => rows.filter((row) => !hints.has(row)));
  const known = [...new Set(inner.flatMap(guttersOf).map(Math.round))];
  const bodies = inner.map((rows) =>
    columnsOf(
      rows.flatMap(({ fragments }) => fragments),
      known,
    ),
  );
  const columns = bodies.flat();
  const rows = columns.flatMap((column) => column.rows);
  const setting = { measures: measuresOf(columns.map((column) => column.rows)), spacing: spacingOf(rows) };
  const margins = new Map(zip(columns, marginsOf(columns, setting.measures)));
  const found = footnotesIn(
    columns.map((column) => column.rows),
    setting.measures,
  );
  const notes = new Map(zip(columns, found));
  return printed.flatMap((page, at) => {
    const outside = page.rows.filter((row) => hints.has(row));
    const half = page.height / 2;
    const furniture = (row: Row): WrittenLine => {
      const hint = hints.get(row);
      return { text: rowText(row, setting.spacing), ...(hint === undefined ? {} : { hint }) };
    };
    return endPage([
      ...outside.filter(({ y }) => y < half).map(furniture),
      ...(bodies[at] as Column[]).flatMap((column) =>
        linesOf(column, { margin: margins.get(column) ?? 0, notes: notes.get(column) ?? Infinity }, setting),
      ),
      ...outside.filter(({ y }) => y >= half).map(furniture),
      ...turnedLines((pages[at] as PageText).turned),
    ]);
  });
}

function zip<A, B>(keys: readonly A[], values: readonly B[]): [A, B][] {
  return keys.map((key, at) => [key, values[at] as B]);
}

/** A page without any line is still a page. */
function endPage(lines: readonly WrittenLine[]): WrittenLine[] {
  const last = lines.at(-1) ?? { text: '' };
  return [...lines.slice(0, -1), { ...last, endsPage: true }];
}

/** What is known of a column: where its lines begin, and the index of the row at which its notes do. */
interface Place {
  readonly margin: number;
  readonly notes: number;
}

function linesOf({ rows }: Column, { margin, notes }: Place, { measures, spacing }: Setting): WrittenLine[] {
  const lines: WrittenLine[] = [];
  rows.forEach((row, at) => {
    const text = rowText(row, spacing);
    if (at >= notes) return void lines.push({ text, hint: 'footnote' });
    const above = lines.at(-1)?.text ?? '';
    // A title of two lines, and lines that part a number, are one line here: nothing else would say so.
    if (goesOnCentred(rows, at, text, above, measures) || goesOnWithNumber(rows, at, text, above))
      return void lines.splice(-1, 1, { text: above + text });
    if (isSetApart(rows, at, measures)) lines.push({ text: '' });
    lines.push({ text: indentOf(row, margin, measures) + text });
  });
  return lines;
}

function indentOf({ x }: Row, margin: number, { size }: Measures): string {
  return '\u3000'.repeat(Math.min(LONGEST_INDENT, Math.max(0, Math.round((x - margin) / size))));
}

/** Clearly further from the line above than lines of its size are, and than the lines about it are from one another. */
function isSetApart(rows: readonly Row[], at: number, { size, pitch }: Measures): boolean {
  const [before, above, row, below] = [rows[at - 2], rows[at - 1], rows[at] as Row, rows[at + 1]];
  if (!above) return false;
  const gap = row.y - above.y;
  const larger = Math.max(1, above.size / size, row.size / size);
  const beside = Math.min(before ? above.y - before.y : Infinity, below ? below.y - row.y : Infinity);
  return gap > EMPTY_LINE * pitch * larger && (beside === Infinity || gap > FURTHER * beside);
}

/** What runs up the margin or across the page is read at its end. */
function turnedLines(turned: readonly Fragment[]): WrittenLine[] {
  if (turned.length === 0) return [];
  const words = turned.map(({ text }) => text.trim());
  const single = words.every((word) => [...word].length === 1);
  return [{ text: words.join(single ? '' : ' '), hint: 'running-title' }];
}
