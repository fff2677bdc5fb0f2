import type { ApparatusEntry, ConcordanceLine } from '../../../../model/edition.js';
import { parasOfHeading } from '../../heading-paras.js';
import type { Para } from '../../paras.js';
import type { Run } from '../../runs.js';
import type { Sheet } from '../sheet.js';
import { bandsOfLine } from './bands.js';
import { cellsOf, type Cell } from './cells.js';
import { columnsOf, type Column } from './column.js';
import { headingLines, standsBefore, type HeadingLine } from './headings.js';
import type { Laid } from './laid.js';
import { movesOf, type Moves } from './moves.js';
import { isDitto } from './reads-like.js';

/** Articles that belong together, in all columns. */
export interface LineView {
  readonly kind: 'line';
  readonly line: ConcordanceLine;
  /** Every witness has the words of the base. */
  readonly same: boolean;
  /** A list for each band; cells that stand beside several are in the first of them. */
  readonly bands: readonly (readonly Cell[])[];
}

/** A title, 题注, paragraph of a preamble or heading of a 章 between the lines. */
export interface HeadingView {
  readonly kind: 'heading';
  readonly heading: HeadingLine;
  /** What the texts that have it call it: `title`, `note`, `chapter`. */
  readonly type: string;
  /** Every text has it, in the same words. */
  readonly alike: boolean;
  readonly cells: readonly Cell[];
}

/** An edition side by side. */
export interface ColumnTable {
  readonly columns: readonly Column[];
  readonly views: readonly (LineView | HeadingView)[];
  /** What each text has in another order than the base, by column. */
  readonly moves: readonly Moves[];
  /** A paragraph of a column as it is printed: where an empty cell tells what is wanting, no ‸ does in its neighbour. */
  readonly runs: (para: Para, column: Column) => readonly Run<Laid>[];
}

/** Lays an edition out side by side: every paragraph of the regulation, in every text, exactly once. */
export function columnTable(sheet: Sheet): ColumnTable {
  const { concordance } = sheet.edition;
  const columns = columnsOf(sheet);
  const drafts = draftViews(sheet, columns);
  const told = columns.map((column) => new Set(drafts.flatMap((view) => toldIn(view, column))));
  const runs = (para: Para, column: Column): readonly Run<Laid>[] =>
    column
      .runs(para)
      .filter(({ parts, entry }) => !(entry && parts.length === 0 && told[column.at]?.has(entry.entry)));
  return {
    columns,
    views: drafts.map((view) => (view.kind === 'line' ? withMarks(view, columns, runs) : view)),
    moves: columns.map((column) => movesOf(column.at === 0 ? [] : concordance, column)),
    runs,
  };
}

function draftViews({ edition }: Sheet, columns: readonly Column[]): (LineView | HeadingView)[] {
  const headings = headingLines(edition.comparisons, columns).map((heading) => headingView(heading, columns));
  const views: (LineView | HeadingView)[] = [];
  for (const line of edition.concordance) {
    const ditto = columns.filter((one) => one.at > 0 && isDitto(line.cells[one.at - 1], one));
    views.push(...headings.splice(0, reach(headings, line)), lineView(line, columns, ditto));
  }
  return [...views, ...headings];
}

/** 同左 must not hide a ‸: what is wanting behind an equal article, and is not told in a cell of its own, is shown there. */
function withMarks(view: LineView, columns: readonly Column[], runs: ColumnTable['runs']): LineView {
  const ditto = view.bands.flat().flatMap((cell) => (cell.ditto ? [cell.column] : []));
  const plain = ditto.filter((column) => {
    const paras = (view.line.cells[column.at - 1]?.units ?? []).flatMap(({ id }) => column.side.paras.of(id));
    return paras.every((para) => runs(para, column).every(({ entry }) => entry === undefined));
  });
  return plain.length === ditto.length ? view : lineView(view.line, columns, plain);
}

/** How many of the headings stand before a line; they keep their order. */
function reach(headings: readonly HeadingView[], line: ConcordanceLine): number {
  const inBase = headings.findLastIndex(
    ({ heading }) => heading[0] && line.base[0] && standsBefore(heading, line),
  );
  let next = inBase + 1;
  for (let one = headings[next]; one && standsBefore(one.heading, line); one = headings[next]) next++;
  return next;
}

function lineView(line: ConcordanceLine, columns: readonly Column[], ditto: readonly Column[]): LineView {
  const standing = {
    ditto: (column: Column) => ditto.includes(column),
    absent: ({ at }: Column) => (at === 0 ? line.base : (line.cells[at - 1]?.units ?? [])).length === 0,
  };
  const same = columns.length > 1 && ditto.length === columns.length - 1;
  const bands = cellsOf(bandsOfLine(line, columns, standing.ditto), columns, standing);
  return { kind: 'line', line, same, bands: same ? oneBand(bands) : bands };
}

/** Where nobody stands over against the base with other words, its 款 need not be kept apart. */
function oneBand(bands: readonly (readonly Cell[])[]): Cell[][] {
  const first = (bands[0] ?? []).map((cell) => ({ ...cell, span: 1 }));
  const paras = bands.flat().flatMap((cell) => cell.paras);
  return [first.map((cell) => (cell.column.at === 0 ? { ...cell, paras } : cell))];
}

function headingView(heading: HeadingLine, columns: readonly Column[]): HeadingView {
  const band = columns.map((column) => parasOfHeading(heading[column.at], column.side.paras));
  const standing = { ditto: () => false, absent: ({ at }: Column) => !heading[at] };
  const cells = cellsOf([band], columns, standing).flat();
  return {
    kind: 'heading',
    heading,
    type: heading.find((unit) => unit !== null)?.type ?? 'title',
    alike: cells[0]?.with.length === columns.length - 1 && columns.length > 1,
    cells,
  };
}

/** The entries that empty cells of a column tell. */
function toldIn(view: LineView | HeadingView, column: Column): ApparatusEntry[] {
  const cells = view.kind === 'line' ? view.bands.flat() : view.cells;
  return cells.flatMap((cell) => (cell.column === column ? cell.wanting.map(({ entry }) => entry) : []));
}

/** What is marked on a line, in the order of the base. */
export function laidOn({ bands }: LineView, { runs }: ColumnTable): Laid[] {
  const found = new Map<number, Laid>();
  for (const { column, paras, wanting } of bands.flat()) {
    const inside = paras.flatMap((para) => [
      ...runs(para, column).flatMap(({ entry }) => entry ?? []),
      ...column.wholes(para).map(({ laid }) => laid),
    ]);
    for (const laid of [...inside, ...wanting]) if (!found.has(laid.entry.n)) found.set(laid.entry.n, laid);
  }
  return [...found.values()].sort((a, b) => a.entry.n - b.entry.n);
}
