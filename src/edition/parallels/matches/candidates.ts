import type { Weights } from '../../reuse/weights.js';
import type { Unit, Units } from '../texts/units.js';

/** A unit of either text. */
export interface Pair {
  readonly a: Unit;
  readonly b: Unit;
}

/** A pair of letters that stands in so many pairs of units says nothing about any of them. */
const MOST_PAIRS = 4096;
/** Other units that are looked at for one; the most alike. */
const MOST_FOR_ONE = 16;

interface Scored {
  readonly other: number;
  readonly score: number;
}

/**
 * Pairs of units that have enough rare pairs of letters in common to be looked at, in the order of the first text, then
 * of the second.
 * @param least how much the pairs of letters they have in common must say
 */
export function candidatesOf(a: Units, b: Units, rarity: Weights, least: number): readonly Pair[] {
  const forB = b.units.map((): Scored[] => []);
  const found = new Map<number, Pair>();
  const keep = (inA: number, inB: number): void => {
    found.set(inA * b.units.length + inB, { a: a.units[inA] as Unit, b: b.units[inB] as Unit });
  };
  a.units.forEach((unit, at) => {
    const good = scoresOf(unit, a, b, rarity).filter(({ score }) => score >= least);
    for (const { other, score } of good) (forB[other] as Scored[]).push({ other: at, score });
    for (const { other } of best(good)) keep(at, other);
  });
  forB.forEach((scored, at) => {
    for (const { other } of best(scored)) keep(other, at);
  });
  return [...found.values()].sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
}

/** The best of them, the earlier of equals. */
function best(scored: readonly Scored[]): readonly Scored[] {
  if (scored.length <= MOST_FOR_ONE) return scored;
  return [...scored].sort((x, y) => y.score - x.score || x.other - y.other).slice(0, MOST_FOR_ONE);
}

function scoresOf({ from, to }: Unit, a: Units, b: Units, rarity: Weights): readonly Scored[] {
  const scores = new Map<number, number>();
  const seen = new Set<string>();
  for (let at = from; at + 1 < to; at++) {
    const pair = a.letters.text.slice(at, at + 2);
    const there = b.having.get(pair);
    if (!there || seen.has(pair)) continue;
    seen.add(pair);
    if (there.length * (a.having.get(pair)?.length ?? 0) > MOST_PAIRS) continue;
    const weight = rarity.at(a.letters, at);
    for (const other of there) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  return [...scores].map(([other, score]) => ({ other, score }));
}
