import { divisionIndex, type DivisionIndex } from '../../model/division-index.js';
import { idAt } from '../../model/holder.js';
import { locator, type Locator } from '../../model/locator.js';
import type { Division, DivisionType } from '../../model/tree.js';
import { divisionsOf, isDivision } from '../../model/walk.js';
import type { Witness } from '../../model/witness.js';
import { once } from '../../model/lists/once.js';
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

/** Makes a text ready for its rules; once, however often it is asked for. */
export const lintText = once((witness: Witness): LintText => {
  const { source, tree } = witness;
  const divisions = divisionsOf(tree);
  const parents = new Map<Division, Division>();
  for (const division of divisions)
    for (const child of division.children) if (isDivision(child)) parents.set(child, division);
  return {
    witness,
    passages: passagesOf(tree),
    divisions,
    parents,
    index: divisionIndex(tree),
    locate: locator(source.text),
    idAt: (offset) => idAt(tree, offset),
  };
});

/** The article a division stands in, or that it is; undefined above articles, and in texts without any. */
export function articleOf(division: Division, text: LintText): Division | undefined {
  return enclosing('article', division, text);
}

/** The innermost division of a type that a division stands in, or that it is; undefined where there is none. */
export function enclosing(type: DivisionType, from: Division, { parents }: LintText): Division | undefined {
  let at: Division | undefined = from;
  while (at && at.type !== type) at = parents.get(at);
  return at;
}
