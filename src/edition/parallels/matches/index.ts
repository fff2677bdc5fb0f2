import type { Side } from '../texts/side.js';
import { rarityOf } from '../texts/rarity.js';
import type { Unit } from '../texts/units.js';
import { candidatesOf } from './candidates.js';
import { fewOf } from './few.js';
import { passagesOf } from './passages.js';
import { sameArticles } from './same.js';
import { LEAST_EVIDENCE, matchOf, type Match } from './strength.js';

export type { Match } from './strength.js';

/** What two texts have in common: articles that are the same, and provisions, as few as a reader wants to see. */
export function matchesOf(a: Side, b: Side): readonly Match[] {
  const rarity = rarityOf(a, b);
  const same = sameArticles(a, b);
  const known = new Set(same.map((match) => `${match.a.from} ${match.b.from}`));
  const found = candidatesOf(a, b, rarity, LEAST_EVIDENCE).flatMap((pair) => {
    if (known.has(`${pair.a.from} ${pair.b.from}`)) return [];
    return passagesOf(pair.a, pair.b, a, b, rarity).flatMap(
      (passage) => matchOf(passage, a, b, rarity) ?? [],
    );
  });
  return fewOf([...same, ...found], (match) => `${articleId(match.a, a)} ${articleId(match.b, b)}`);
}

function articleId({ division }: Unit, { articles }: Side): string {
  return (articles.get(division) ?? division).id;
}

/** The same seen from the other text. */
export function turned(match: Match): Match {
  const { a, b, inA, inB, runs } = match;
  return {
    ...match,
    a: b,
    b: a,
    inA: inB,
    inB: inA,
    runs: runs.map((run) => ({ a: run.b, b: run.a, length: run.length })),
  };
}
