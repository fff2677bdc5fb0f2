import type { Division, Root } from '../model/tree.js';
import { divisionsOf } from '../model/walk.js';
import { headingsOf, unitsOf } from '../model/units.js';

/** For each division of a text below its 编 章 节 the article it belongs to, or what plays the part of one. */
export type Articles = ReadonlyMap<Division, Division>;

/** Finds the article of every division; a preamble is one by itself. */
export function articlesOf(tree: Root): Articles {
  const preambles = headingsOf(tree).filter(({ type }) => type === 'preamble');
  const found = new Map<Division, Division>();
  for (const article of [...preambles, ...unitsOf(tree)]) {
    for (const division of [article, ...divisionsOf(article)]) found.set(division, article);
  }
  return found;
}
