import { divisionIndex, type DivisionIndex } from '../model/division-index.js';
import { locator, type Locator } from '../model/locator.js';
import type { Block, Division } from '../model/tree.js';
import { childrenOf, divisionsOf, isLeaf } from '../model/walk.js';
import type { Witness } from '../model/witness.js';
import { passagesOf, type Passage } from './passage.js';

/** A text as rules see it. Everything is made once for all of them. */
export interface LintText {
  readonly witness: Witness;
  /** In document order. */
  readonly passages: readonly Passage[];
  /** Every division, in document order. */
  readonly divisions: readonly Division[];
  /** What each division stands in. */
  readonly parents: ReadonlyMap<Division, Division>;
  /** For following references. */
  readonly index: DivisionIndex;
  readonly locate: Locator;
  /** Id of the innermost division or block at an offset; empty where there is none. */
  readonly idAt: (offset: number) => string;
}

/** Makes a text ready for its rules. */
export function lintText(witness: Witness): LintText {
  const { source, tree } = witness;
  const divisions = divisionsOf(tree);
  const parents = new Map<Division, Division>();
  for (const division of divisions)
    for (const child of division.children) if (!isLeaf(child)) parents.set(child as Division, division);
  return {
    witness,
    passages: passagesOf(tree),
    divisions,
    parents,
    index: divisionIndex(tree),
    locate: locator(source.text),
    idAt: (offset) => idAt(witness, offset),
  };
}

/** The article a division stands in, or that it is; undefined above articles, and in texts without any. */
export function articleOf(division: Division, { parents }: LintText): Division | undefined {
  let at: Division | undefined = division;
  while (at && at.type !== 'article') at = parents.get(at);
  return at;
}

function idAt({ tree }: Witness, offset: number): string {
  let id = '';
  let inside = childrenOf(tree);
  for (;;) {
    const holder = inside.find((child): child is Division | Block => !isLeaf(child) && holds(child, offset));
    if (!holder) return id;
    id = holder.id;
    inside = holder.children;
  }
}

function holds({ position: { start, end } }: Division | Block, offset: number): boolean {
  return start.offset <= offset && offset < end.offset;
}
