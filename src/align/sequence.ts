import type { Group } from './field.js';

/** A group with the heaviest chain of groups before it. */
interface Chain {
  readonly group: Group;
  readonly before: Chain | undefined;
  /** Weight of the whole chain. */
  readonly total: number;
}

/**
 * The groups that stand in order: the heaviest chain in which none crosses another. All others have moved. A Fenwick
 * tree (1994) holds the heaviest chain up to each unit of the witness, so that n groups take n log n steps.
 * @param groups ascending by their first unit of the base
 * @param columns units of the witness
 * @param weightOf above zero
 */
export function inSequence(
  groups: readonly Group[],
  columns: number,
  weightOf: (group: Group) => number,
): ReadonlySet<Group> {
  const tree: (Chain | undefined)[] = Array.from({ length: columns + 1 });
  for (const group of groups) {
    const place = (group.witness[0] as number) + 1;
    const before = heaviestUpTo(tree, place - 1);
    offer(tree, place, { group, before, total: weightOf(group) + (before?.total ?? 0) });
  }
  const found = new Set<Group>();
  for (let chain = heaviestUpTo(tree, columns); chain; chain = chain.before) found.add(chain.group);
  return found;
}

/** Of equal chains the first stands. */
function offer(tree: (Chain | undefined)[], place: number, chain: Chain): void {
  for (let at = place; at < tree.length; at += at & -at) {
    const other = tree[at];
    if (!other || chain.total > other.total + 1e-9) tree[at] = chain;
  }
}

function heaviestUpTo(tree: readonly (Chain | undefined)[], place: number): Chain | undefined {
  let heaviest: Chain | undefined;
  for (let at = place; at > 0; at -= at & -at) {
    const chain = tree[at];
    if (chain && (!heaviest || chain.total > heaviest.total + 1e-9)) heaviest = chain;
  }
  return heaviest;
}
