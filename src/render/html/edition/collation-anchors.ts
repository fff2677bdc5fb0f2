import type { Division } from '../../../model/tree.js';

/** Anchor of an entry in a column of the collation. */
export function columnAnchor(siglum: string, entry: string): string {
  return `c/${siglum}/${entry}`;
}

/** Anchor of a division of a witness, in its column of the collation; divisions of the base bear their own ids. */
export function witnessAnchor(siglum: string, id: string): string {
  return `${siglum}/${id}`;
}

/** Anchor of a row of the collation: that of its first unit of the base, or of the witness that alone has it. */
export function unitsAnchor(base: readonly Division[], siglum: string, units: readonly Division[]): string {
  const [first] = base;
  return `row/${first ? first.id : witnessAnchor(siglum, units[0]?.id ?? '')}`;
}
