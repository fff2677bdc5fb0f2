import type { ConcordanceCell } from '../../../../model/edition.js';
import type { Para } from '../../paras.js';
import type { ColumnBand } from './bands.js';
import type { Column } from './column.js';

/**
 * True where a witness has the words of an earlier column in a band, and the same of it is marked: nothing, where that
 * is the base.
 */
export function readsLike(witness: Column, earlier: Column, band: ColumnBand): boolean {
  const [left = [], right = []] = [band[earlier.at], band[witness.at]];
  if (left.length === 0 || right.length === 0) return false;
  return (
    marksOn(right, witness) === marksOn(left, earlier) && textOf(left, earlier) === textOf(right, witness)
  );
}

/** True where a witness has on a line what the base has, article by article, with nothing marked: 同左. */
export function isDitto(cell: ConcordanceCell | undefined, column: Column): boolean {
  if (!cell || cell.rows.length === 0 || cell.rows.some(({ relation }) => relation !== 'same')) return false;
  return (
    marksOn(
      cell.units.flatMap(({ id }) => column.side.paras.of(id)),
      column,
    ) === ''
  );
}

/**
 * The entries in which a witness departs from the base, where they lie on paragraphs of it; none of the base. That a
 * whole article is wanting behind a paragraph does not mark the paragraph.
 */
function marksOn(paras: readonly Para[], column: Column): string {
  if (column.at === 0) return '';
  const entries = paras.flatMap((para) => [
    ...column.wholes(para).map(({ laid }) => laid),
    ...column
      .runs(para)
      .flatMap(({ entry, parts }) => (entry && !(entry.entry.whole && parts.length === 0) ? [entry] : [])),
  ]);
  return entries.map(({ entry }) => entry.n).join(' ');
}

function textOf(paras: readonly Para[], { folded }: Column): string {
  return paras.map(folded).join('');
}
