import { grouped } from '../../../model/lists/grouped.js';
import { BREAK } from '../../letters.js';
import type { Side } from '../texts/side.js';
import type { Unit } from '../texts/units.js';
import type { Match } from './strength.js';

/**
 * Articles that both texts have word for word, however little their words say; the first of the one with the first of
 * the other, where a text has one twice.
 */
export function sameArticles(a: Side, b: Side): readonly Match[] {
  const there = wordings(b);
  return [...wordings(a)].flatMap(([wording, articles]) =>
    (there.get(wording) ?? []).slice(0, articles.length).flatMap((units, at) => {
      const mine = articles[at] as readonly Unit[];
      return units.map((unit, index) => sameUnit(mine[index] as Unit, unit));
    }),
  );
}

function sameUnit(a: Unit, b: Unit): Match {
  const runs = [{ a: a.from, b: b.from, length: a.to - a.from }];
  return { a, b, runs, evidence: Infinity, inA: a, inB: b, strength: 1, grade: 'strong' };
}

/** The articles of a text by their wording, each as its units. */
function wordings({ letters, units, articles }: Side): ReadonlyMap<string, readonly (readonly Unit[])[]> {
  const byArticle = grouped(units, ({ division }) => articles.get(division) ?? division);
  return grouped(byArticle.values(), (inside) =>
    inside.map(({ from, to }) => letters.text.slice(from, to)).join(BREAK),
  );
}
