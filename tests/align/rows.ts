import { align } from '../../src/align/index.js';
import type { Row } from '../../src/model/alignment.js';
import { witness } from '../properties/witness.js';

/** A row in short: `art-5 ↔ art-5 art-6 split moved`. */
export function short({ base, witness: other, relation, moved, renumbered }: Row): string {
  const ids = (side: Row['base']): string => side.map(({ id }) => id).join(' ') || '∅';
  return [
    `${ids(base)} ↔ ${ids(other)}`,
    relation,
    ...(moved ? ['moved'] : []),
    ...(renumbered ? ['renumbered'] : []),
  ].join(' ');
}

/** The rows of two plain texts. */
export function rowsOf(base: string, other: string): readonly Row[] {
  return align(witness(base, 'base'), witness(other)).rows;
}

/** The same in short. */
export function rows(base: string, other: string): string[] {
  return rowsOf(base, other).map(short);
}
