import type { Row } from '../../model/alignment.js';
import type { Entry, Which } from '../prose/marks.js';
import type { View } from './view.js';

/** Parts of a comparison that can be gone to. */
export type PartName = 'summary' | 'findings' | 'collation' | 'variants' | 'tracked' | 'remarks';

/** Anchor of a part. */
export function partAnchor(part: PartName, view: View): string {
  return `${view.prefix}${part}`;
}

/**
 * Anchor of a division or block: its id in the base text, `witness/` and its id in the witness, so that
 * `report.html#art-12` is where a reader expects it.
 */
export function divisionAnchor(id: string, which: Which, view: View): string {
  return `${view.prefix}${which === 'base' ? '' : 'witness/'}${id}`;
}

/** Anchor of a row: that of its first division, behind `row/`. */
export function rowAnchor(row: Row, view: View): string {
  const [base] = row.base;
  const [witness] = row.witness;
  return `${view.prefix}row/${base ? base.id : `witness/${witness?.id ?? ''}`}`;
}

/** Anchor of a variant in the list of variants. */
export function entryAnchor(entry: Entry, view: View): string {
  return `${view.prefix}variant/${entry.variant.id}`;
}

/** Anchor of a variant where a text shows it. */
export function markAnchor(entry: Entry, which: Which, view: View): string {
  return `${view.prefix}mark/${which}/${entry.variant.id}`;
}

/** What an address may not hold as it is: HTML and the URL standard allow everything else, 新华社 as well as a letter. */
const UNSAFE = /[\p{C}\s"%<>\\^`{|}]/gu;

/** A link to an anchor of the same page. */
export function linkTo(anchor: string): string {
  return `#${anchor.replace(UNSAFE, encodeURI)}`;
}
