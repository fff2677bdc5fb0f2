import type { HeadingRow, Row } from '../../model/alignment.js';
import type { Comparison } from '../../model/comparison.js';
import { bandsOf, type Band } from './bands.js';
import { parasOfHeading } from './heading-paras.js';
import type { Entry } from './marks.js';
import { sideOf, type Side } from './side.js';

/** A row of articles as it is printed. */
export interface RowView {
  readonly kind: 'row';
  readonly row: Row;
  readonly bands: readonly Band[];
  readonly entries: readonly Entry[];
}

/** A title, 题注, paragraph of a preamble or heading of a 章, on both sides. */
export interface HeadingView {
  readonly kind: 'heading';
  readonly row: HeadingRow;
  readonly band: Band;
  readonly entries: readonly Entry[];
}

/** A comparison ready for printing: both texts in paragraphs, the variants numbered and laid on them. */
export interface Collation {
  readonly comparison: Comparison;
  readonly base: Side;
  readonly witness: Side;
  /** In the order of the comparison, numbered from 1. */
  readonly entries: readonly Entry[];
  /** Rows with the headings between them. */
  readonly views: readonly (RowView | HeadingView)[];
}

/** Prepares a comparison for printing in any format. */
export function collationOf(comparison: Comparison): Collation {
  const entries = comparison.variants.map((variant, at) => ({ n: at + 1, variant }));
  const base = sideOf(comparison.alignment.base, 'base', entries);
  const witness = sideOf(comparison.alignment.witness, 'witness', entries);
  return { comparison, base, witness, entries, views: viewsOf(comparison, base, witness) };
}

function viewsOf(comparison: Comparison, base: Side, witness: Side): (RowView | HeadingView)[] {
  const headings = comparison.alignment.headings.flatMap((row) => headingViews(row, base, witness));
  const views: (RowView | HeadingView)[] = [];
  for (const row of comparison.alignment.rows) {
    while (headings[0] && standsBefore(headings[0].row, row)) views.push(headings.shift() as HeadingView);
    const bands = bandsOf(row, base.paras, witness.paras);
    views.push({ kind: 'row', row, bands, entries: entriesOn(bands, base, witness) });
  }
  return [...views, ...headings];
}

/** A heading stands before the first row that begins after it on a side both are on; a moved row decides nothing. */
function standsBefore(heading: HeadingRow, row: Row): boolean {
  if (row.moved) return false;
  const inBase = [heading.base, row.base[0]] as const;
  const inWitness = [heading.witness, row.witness[0]] as const;
  for (const [unit, division] of [inBase, inWitness]) {
    if (unit && division) return unit.node.position.start.offset < division.position.start.offset;
  }
  return false;
}

/**
 * One view, but of a preamble as many as it has paragraphs: thirteen of 宪法 in one row would be pages long. Where the texts
 * do not have as many, nobody has said which belong together.
 */
function headingViews(row: HeadingRow, base: Side, witness: Side): HeadingView[] {
  const all = {
    base: parasOfHeading(row.base, base.paras),
    witness: parasOfHeading(row.witness, witness.paras),
  };
  const even = all.base.length > 1 && all.base.length === all.witness.length;
  const bands = even
    ? all.base.map((para, at) => ({ base: [para], witness: all.witness.slice(at, at + 1) }))
    : [all];
  return bands.map((band) => ({
    kind: 'heading',
    row,
    band,
    entries: entriesOn([band], base, witness),
  }));
}

/** The variants whose words are on these paragraphs, by number; where words are wanting belongs to the row that has them. */
export function entriesOn(bands: readonly Band[], base: Side, witness: Side): Entry[] {
  const found = new Set<Entry>();
  for (const band of bands) {
    for (const side of [base, witness]) {
      const marks = band[side.which].flatMap((para) => side.marks.on(para));
      for (const mark of marks) if (mark.start < mark.end) found.add(mark.entry);
    }
  }
  return [...found].sort((a, b) => a.n - b.n);
}
