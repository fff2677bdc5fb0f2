import type { Group } from './field.js';

/** Units [from, to) of either side that may belong together, and what it is worth to link them. */
export interface Link {
  readonly base: readonly [from: number, to: number];
  readonly witness: readonly [from: number, to: number];
  /** Above zero. */
  readonly worth: number;
}

/** Units on the many side of a split or merge. */
export const LARGEST_GROUP = 4;

/** A link with the best chain of links before it. */
interface Chain {
  readonly link: Link;
  readonly before: Chain | undefined;
  /** Worth of the whole chain. */
  readonly total: number;
}

/**
 * The worthiest chain of links that cross nowhere, 1:1, 1:k and k:1 weighed together (as Gale and Church 1993 align
 * sentences). Deciding 1:1 links first would take the parts of every split away. The programme goes over the links
 * instead of over all pairs of units: a Fenwick tree (1994) holds the best chain up to each unit of the witness, so that
 * n links take n log n steps.
 * @returns groups in order, each unit in at most one; units in none are unmatched
 */
export function bestSequence(rows: number, columns: number, links: readonly Link[]): Group[] {
  const from = bucketed(links, rows, (link) => link.base[0]);
  const ended: Chain[][] = Array.from({ length: rows + 1 }, () => []);
  const tree: (Chain | undefined)[] = Array.from({ length: columns + 1 });
  for (let i = 0; i <= rows; i++) {
    for (const chain of ended[i] as Chain[]) offer(tree, chain);
    for (const link of from[i] as Link[]) {
      const before = bestUpTo(tree, link.witness[0]);
      ended[link.base[1]]?.push({ link, before, total: link.worth + (before?.total ?? 0) });
    }
  }
  return groupsOf(bestUpTo(tree, columns));
}

function bucketed(links: readonly Link[], rows: number, keyOf: (link: Link) => number): Link[][] {
  const buckets: Link[][] = Array.from({ length: rows + 1 }, () => []);
  for (const link of links) buckets[keyOf(link)]?.push(link);
  return buckets;
}

/** Enters a chain under the unit of the witness it ends at. */
function offer(tree: (Chain | undefined)[], chain: Chain): void {
  for (let at = chain.link.witness[1]; at < tree.length; at += at & -at) {
    if (isBetter(chain, tree[at])) tree[at] = chain;
  }
}

/** The best chain that ends at a unit of the witness or before it. */
function bestUpTo(tree: readonly (Chain | undefined)[], end: number): Chain | undefined {
  let best: Chain | undefined;
  for (let at = end; at > 0; at -= at & -at) {
    const chain = tree[at];
    if (chain && isBetter(chain, best)) best = chain;
  }
  return best;
}

/** Of equal chains the one that ends first: a unit goes with the first of its likes. */
function isBetter(chain: Chain, other: Chain | undefined): boolean {
  if (!other) return true;
  const difference = chain.total - other.total;
  if (Math.abs(difference) > 1e-9) return difference > 0;
  const [a, b] = [chain.link, other.link];
  return a.witness[1] === b.witness[1] ? a.base[1] < b.base[1] : a.witness[1] < b.witness[1];
}

function groupsOf(last: Chain | undefined): Group[] {
  const groups: Group[] = [];
  for (let chain = last; chain; chain = chain.before) {
    const { base, witness } = chain.link;
    groups.push({ base: range(base), witness: range(witness), moved: false, placed: false });
  }
  return groups.reverse();
}

function range([from, to]: Link['base']): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
