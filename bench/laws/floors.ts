import type { CorpusMeasure } from './measure-corpus.js';
import type { PairMeasure } from './measure-pair.js';
import { ratios } from './score.js';
import { bothTotals } from './totals.js';

/** What the project promises. */
export const FLOORS = { f1: 0.985, pairF1: 0.97, relations: 0.98 } as const;

/** Where the figures fall short of the promises, one line each; none where all hold. */
export function shortfalls(pairs: readonly PairMeasure[], corpus: CorpusMeasure): string[] {
  const counts = [...pairs.flatMap((pair) => pair.counts), ...corpus.counts];
  return [
    ...totalsShort(pairs),
    ...pairs.flatMap(pairShort),
    ...counts
      .filter(({ isOdd }) => isOdd)
      .map(({ file }) => `${file}: its articles are not as expected, and nobody has explained why`),
    ...[...pairs.flatMap(({ id, losses }) => losses.map((loss) => `${id}: ${loss}`)), ...corpus.losses].map(
      (loss) => `not lossless: ${loss}`,
    ),
  ];
}

function totalsShort(pairs: readonly PairMeasure[]): string[] {
  return Object.entries(bothTotals(pairs)).flatMap(([name, { f1, relations }]) => [
    ...(f1 < FLOORS.f1 ? [`${name} gold: F1 ${f1.toFixed(4)} is below ${FLOORS.f1}`] : []),
    ...(relations < FLOORS.relations
      ? [`${name} gold: relations ${relations.toFixed(4)} are below ${FLOORS.relations}`]
      : []),
  ]);
}

function pairShort({ id, gold }: PairMeasure): string[] {
  if (!gold) return [];
  const { f1 } = ratios(gold.score.links);
  return [
    ...(gold.given && f1 < FLOORS.pairF1 ? [`${id}: F1 ${f1.toFixed(4)} is below ${FLOORS.pairF1}`] : []),
    ...gold.faults.map((fault) => `${id}: its gold is faulty: ${fault}`),
  ];
}
