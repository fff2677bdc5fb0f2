import { endOf, type Fragment } from '../page/fragment.js';
import { extentOf, median } from './extent.js';
import { rowsOf, type Row } from './rows.js';

/** A stretch of a page that is read from its top to its bottom: a column, or the whole width. */
export interface Column {
  readonly rows: readonly Row[];
}

/** Piece of a row between two wide gaps. */
interface Segment {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Widths in characters. A gap inside a row that may be a gutter; the least a column is wide. */
const GAP = 1;
const NARROWEST_COLUMN = 8;
/** Rows a side must have before a page is taken to be set in columns. */
const FEWEST_ROWS = 6;
/** Of all rows, those that may go across: titles. */
const ACROSS = 0.25;
/** Of the rows of a column, those that fill it: a text does, the cells of a table do not. */
const FULL = 0.5;
/** Places in which a gutter is looked for. */
const STEPS = 60;

/**
 * The columns of a page in the order they are read. What goes across the page stands over the columns below it. A page
 * is only taken apart where both sides are text set to a measure: a table, or items with much room to their right, is not.
 * @param known gutters of the document's other pages: the last page may have three lines in its second column
 */
export function columnsOf(fragments: readonly Fragment[], known: readonly number[] = []): Column[] {
  const rows = rowsOf(fragments);
  const gutter = gutterIn(rows.flatMap(segmentsOf)) ?? known.find((at) => fits(rows, at));
  if (gutter === undefined) return rows.length === 0 ? [] : [{ rows }];
  return bands(rows, gutter).flatMap(({ across, left, right }) => [
    ...(across.length === 0 ? [] : [{ rows: rowsOf(across) }]),
    ...columnsOf(left, known),
    ...columnsOf(right, known),
  ]);
}

/** A gutter of another page is one of this page where hardly anything goes across it and both sides have text. */
function fits(rows: readonly Row[], at: number): boolean {
  // A long head may take up half of the first page.
  const under = rows.slice(rows.findLastIndex((row) => goesAcross(row, at)) + 1);
  if (under.length >= FEWEST_ROWS && under.length < rows.length && fits(under, at)) return true;
  const { left, right, across } = partAt(rows.flatMap(segmentsOf), at);
  const enough = left.length >= FEWEST_ROWS || across.length === 0;
  return across.length <= rows.length * ACROSS && enough && left.length > 0 && right.length > 0;
}

/** The gutters of a page: the x in the middle of each; none for a page of one column. */
export function guttersOf(rows: readonly Row[]): number[] {
  return guttersIn(rows.flatMap(segmentsOf));
}

function guttersIn(segments: readonly Segment[]): number[] {
  const gutter = gutterIn(segments);
  if (gutter === undefined) return [];
  const { left, right } = partAt(segments, gutter);
  return [...guttersIn(left), gutter, ...guttersIn(right)];
}

function gutterIn(segments: readonly Segment[]): number | undefined {
  if (segments.length < FEWEST_ROWS) return undefined;
  const [from, to] = extentOf(segments);
  let best: { at: number; across: number } | undefined;
  for (let step = STEPS * 0.2; step <= STEPS * 0.8; step++) {
    const at = from + ((to - from) * step) / STEPS;
    const parts = partAt(segments, at);
    const across = parts.across.length;
    if (best && across >= best.across) continue;
    if (across <= segments.length * ACROSS && isGutter(parts)) best = { at, across };
  }
  return best && middleOf(segments, best.at);
}

interface Parts {
  readonly left: Segment[];
  readonly right: Segment[];
  readonly across: Segment[];
}

function partAt(segments: readonly Segment[], at: number): Parts {
  return {
    left: segments.filter(({ end }) => end <= at),
    right: segments.filter(({ x }) => x >= at),
    across: segments.filter(({ x, end }) => x < at && end > at),
  };
}

function segmentsOf({ fragments, y, size }: Row): Segment[] {
  const segments: { x: number; end: number; y: number; size: number }[] = [];
  for (const fragment of fragments) {
    const last = segments.at(-1);
    if (last && fragment.x - last.end < GAP * size) last.end = Math.max(last.end, endOf(fragment));
    else segments.push({ x: fragment.x, end: endOf(fragment), y, size });
  }
  return segments;
}

function isGutter({ left, right }: Parts): boolean {
  return besides(left, right) && isSet(left) && isSet(right) && !besidesHoles(left, right);
}

/** Text set to a measure: enough rows, and most of them from one margin to the other; or several columns of it. */
function isSet(segments: readonly Segment[]): boolean {
  if (segments.length < FEWEST_ROWS) return false;
  const [x, end] = extentOf(segments);
  const size = median(segments.map((segment) => segment.size));
  if (end - x < NARROWEST_COLUMN * size) return false;
  // A paragraph begins with an indent of two characters; its last line ends anywhere.
  const full = segments.filter((segment) => segment.end >= end - 1.5 * size && segment.x <= x + 4.5 * size);
  if (full.length >= segments.length * FULL) return true;
  return end - x >= 2 * NARROWEST_COLUMN * size && gutterIn(segments) !== undefined;
}

/** The two sides stand next to one another, not one under the other. */
function besides(left: readonly Segment[], right: readonly Segment[]): boolean {
  const top = Math.max(topOf(left), topOf(right));
  const bottom = Math.min(bottomOf(left), bottomOf(right));
  const shorter = Math.min(bottomOf(left) - topOf(left), bottomOf(right) - topOf(right));
  return bottom - top >= shorter * 0.5;
}

/**
 * The cells of a row of a table begin side by side, so that under the shorter one stands nothing. In columns a row ends
 * on one side without the other taking notice of it.
 */
function besidesHoles(left: readonly Segment[], right: readonly Segment[]): boolean {
  const starts = [...holeEnds(left, right), ...holeEnds(right, left)];
  return starts.length >= 2;
}

/** Where a side goes on behind a hole, level with a row of the other side. */
function holeEnds(side: readonly Segment[], other: readonly Segment[]): number[] {
  const lines = levels(side);
  const steps = lines.slice(1).map((y, at) => y - (lines[at] as number));
  const usual = median(steps);
  return lines.filter((y, at) => {
    if (at === 0 || (steps[at - 1] as number) < usual * 1.7) return false;
    const above = lines[at - 1] as number;
    const beside = other.filter((segment) => segment.y > above + 1 && segment.y < y - 1);
    return beside.length > 0 && other.some((segment) => Math.abs(segment.y - y) < 1);
  });
}

function levels(side: readonly Segment[]): number[] {
  return [...new Set(side.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
}

/** From the end of the left column to the beginning of the right one. */
function middleOf(segments: readonly Segment[], at: number): number {
  const { left, right } = partAt(segments, at);
  return (extentOf(left)[1] + extentOf(right)[0]) / 2;
}

interface Band {
  readonly across: Fragment[];
  readonly left: Fragment[];
  readonly right: Fragment[];
}

/** The page from top to bottom: what goes across, and the columns under it. */
function bands(rows: readonly Row[], gutter: number): Band[] {
  const made: Band[] = [];
  for (const row of rows) {
    let band = made.at(-1);
    const begins = !band || band.left.length + band.right.length === 0;
    const across = goesAcross(row, gutter) || (begins && isCentred(row, rows));
    if (!band || (across && !begins)) {
      band = { across: [], left: [], right: [] };
      made.push(band);
    }
    for (const fragment of row.fragments) {
      (across ? band.across : fragment.x < gutter ? band.left : band.right).push(fragment);
    }
  }
  return made;
}

function goesAcross(row: Row, gutter: number): boolean {
  return segmentsOf(row).some(({ x, end }) => x < gutter && end > gutter);
}

/** The last line of a title or a note over three columns, in the middle of the page and so over the second of them. */
function isCentred(row: Row, rows: readonly Row[]): boolean {
  const [x, end] = extentOf(rows);
  return segmentsOf(row).length === 1 && Math.abs(row.x + row.end - x - end) <= row.size;
}

function topOf(segments: readonly Segment[]): number {
  return segments.reduce((least, { y }) => Math.min(least, y), Infinity);
}

function bottomOf(segments: readonly Segment[]): number {
  return segments.reduce((most, { y }) => Math.max(most, y), -Infinity);
}
