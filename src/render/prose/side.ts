import { seenText } from '../../model/seen-text.js';
import type { Division, Root } from '../../model/tree.js';
import { isDivision } from '../../model/walk.js';
import type { Witness } from '../../model/witness.js';
import { marksOf, type Entry, type Marks, type Which } from './marks.js';
import { parasOf, type Paras } from './paras.js';

/** A text cut into paragraphs, whose places can be named. */
export interface TextSide {
  readonly witness: Witness;
  readonly paras: Paras;
  /** The divisions from the outermost one down to the named one; empty for blocks and unknown ids. */
  readonly path: (id: string) => readonly Division[];
}

/** One of the two texts of a comparison, ready for printing. */
export interface Side extends TextSide {
  readonly which: Which;
  readonly marks: Marks;
}

/** Prepares a text by itself. */
export function textSide(witness: Witness): TextSide {
  return { witness, paras: parasOf(witness.tree, seenText(witness.source)), path: pathsOf(witness.tree) };
}

/** Prepares one text of a comparison. */
export function sideOf(witness: Witness, which: Which, entries: readonly Entry[]): Side {
  const side = textSide(witness);
  return { ...side, which, marks: marksOf(entries, side.paras, which) };
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
