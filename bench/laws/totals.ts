import type { PairMeasure } from './measure-pair.js';
import { ratios, relationShare, sumLinks, type LinkCount, type Score } from './score.js';

/** What several pairs with gold come to. */
export interface Totals {
  readonly pairs: number;
  readonly links: LinkCount;
  readonly f1: number;
  readonly rows: number;
  /** Share of rows with the right articles and relation. */
  readonly relations: number;
  /** The pair with the lowest F1. */
  readonly worst: { readonly id: string; readonly f1: number } | undefined;
}

/** Links are summed over the pairs before F1 is taken, so that a large law weighs more than a small one. */
export function totalsOf(pairs: readonly PairMeasure[]): Totals {
  const scored = pairs.flatMap(({ id, gold }) => (gold ? [{ id, score: gold.score }] : []));
  const scores: Score[] = scored.map(({ score }) => score);
  const links = sumLinks(scores.map((score) => score.links));
  const ranked = scored
    .map(({ id, score }) => ({ id, f1: ratios(score.links).f1 }))
    .sort((a, b) => a.f1 - b.f1);
  return {
    pairs: scored.length,
    links,
    f1: ratios(links).f1,
    rows: scores.reduce((sum, { rows }) => sum + rows, 0),
    relations: relationShare(scores),
    worst: ranked[0],
  };
}

/** The gold that came with the laws, and all gold. */
export function bothTotals(pairs: readonly PairMeasure[]): { readonly given: Totals; readonly all: Totals } {
  return { given: totalsOf(pairs.filter(({ gold }) => gold?.given)), all: totalsOf(pairs) };
}
