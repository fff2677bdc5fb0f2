import type { Division, Root } from '../../model/tree.js';
import { isDivision } from '../../model/walk.js';
import type { Witness } from '../../model/witness.js';
import { marksOf, type Entry, type Marks, type Which } from './marks.js';
import { parasOf, type Paras } from './paras.js';

/** One of the two texts of a comparison, ready for printing. */
export interface Side {
  readonly which: Which;
  readonly witness: Witness;
  readonly paras: Paras;
  readonly marks: Marks;
  /** The divisions from the outermost one down to the named one; empty for blocks and unknown ids. */
  readonly path: (id: string) => readonly Division[];
}

/** Prepares one text of a comparison. */
export function sideOf(witness: Witness, which: Which, entries: readonly Entry[]): Side {
  const paras = parasOf(witness.tree, witness.source.text);
  return { which, witness, paras, marks: marksOf(entries, paras, which), path: pathsOf(witness.tree) };
}

/** Looks up the way from the outermost division to one with a given id. */
export function pathsOf(tree: Root): (id: string) => readonly Division[] {
  const paths = new Map<string, readonly Division[]>();
  const visit = (division: Division, above: readonly Division[]): void => {
    const path = [...above, division];
    paths.set(division.id, path);
    for (const child of division.children) if (isDivision(child)) visit(child, path);
  };
  for (const child of tree.children) if (isDivision(child)) visit(child, []);
  return (id) => paths.get(id) ?? [];
}
