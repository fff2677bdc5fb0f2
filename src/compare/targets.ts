import type { Alignment, Row } from '../model/alignment.js';
import { divisionIndex, type DivisionIndex } from '../model/division-index.js';
import type { Division } from '../model/tree.js';
import { isDivision } from '../model/walk.js';

/** What an alignment says of a division: what stands for it in the other text. */
export interface Link {
  /** The same for two divisions that stand for one another alone, and for no others. */
  readonly name: string;
  /** Empty where the other text has nothing for it. */
  readonly others: readonly Division[];
  /** The content carries the link, not the place alone. */
  readonly isSure: boolean;
}

/** One text of a comparison, for following its references. */
export interface Territory {
  readonly index: DivisionIndex;
  readonly links: ReadonlyMap<Division, Link>;
}

/** Where the references of both texts lead. */
export interface Territories {
  readonly base: Territory;
  readonly witness: Territory;
}

/** Below this much common content a link is not sure enough to blame a reference with it. */
const SURE = 0.4;

/** Prepares the two texts of an alignment for following references. */
export function territoriesOf(alignment: Alignment): Territories {
  const base = new Map<Division, Link>();
  const witness = new Map<Division, Link>();
  for (const row of alignment.rows) addRow(row, base, witness);
  for (const row of alignment.headings) {
    const [left, right] = [row.base?.node, row.witness?.node];
    const pair = [left, right].map((node) => (node && isDivision(node) ? [node] : []));
    addLinks(pair[0] as Division[], pair[1] as Division[], true, base, witness);
  }
  return {
    base: { index: divisionIndex(alignment.base.tree), links: base },
    witness: { index: divisionIndex(alignment.witness.tree), links: witness },
  };
}

function addRow(row: Row, base: Map<Division, Link>, witness: Map<Division, Link>): void {
  const isSure = row.pin !== undefined || (!row.evidence.position && row.score >= SURE);
  addLinks(row.base, row.witness, isSure, base, witness);
  for (const inner of row.rows) addRow(inner, base, witness);
}

function addLinks(
  left: readonly Division[],
  right: readonly Division[],
  isSure: boolean,
  base: Map<Division, Link>,
  witness: Map<Division, Link>,
): void {
  const isPair = left.length === 1 && right.length === 1;
  const name = `#${base.size}.${witness.size}`;
  for (const one of left) base.set(one, { name: isPair ? name : `#<${base.size}`, others: right, isSure });
  for (const one of right)
    witness.set(one, { name: isPair ? name : `#>${witness.size}`, others: left, isSure });
}
