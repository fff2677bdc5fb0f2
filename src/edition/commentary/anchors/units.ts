import type { Division } from '../../../model/tree.js';
import type { Witness } from '../../../model/witness.js';
import { articlesOf } from '../../articles.js';
import { lettersOf } from '../../letters.js';
import type { Range } from '../../reuse/run.js';

/** Wording of the base that a passage can be anchored to: a 款, an 项, the words before the first 项. */
export interface Unit extends Range {
  readonly division: Division;
  /** Counts the articles: units of one article have the same. */
  readonly article: number;
  /** Id of that article. */
  readonly within: string;
  /** Its number, `12.1` for 第十二条之一; empty where it has none. */
  readonly number: string;
}

/** The units of a text, in its order. */
export function anchorUnits(base: Witness): readonly Unit[] {
  const articles = articlesOf(base.tree);
  let [article, last]: [number, Division | undefined] = [-1, undefined];
  return lettersOf(base).worded.map(({ division, from, to }) => {
    const own = articles.get(division) ?? division;
    if (own !== last) [article, last] = [article + 1, own];
    return { division, from, to, article, within: own.id, number: own.ordinal.join('.') };
  });
}
