import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  divisionsOfType,
  isDivision,
  isLeaf,
  parse,
  read,
  type Content,
  type Division,
} from '../../src/index.js';
import type { Law } from '../texts/law.js';

/**
 * A long law out of real ones: the articles of 民法典, with which the corpus of laws begins, and then of the laws that
 * follow, until there are enough. Equal articles are taken once.
 */
export async function realLaw(laws: string, articles: number): Promise<Law> {
  const found = new Set<string>();
  for (const name of readdirSync(join(laws, 'corpus')).sort()) {
    const tree = parse(await read(join(laws, 'corpus', name)));
    for (const article of divisionsOfType(tree, 'article')) found.add(linesOf(article).join('\n'));
    if (found.size >= articles) break;
  }
  return [...found].slice(0, articles);
}

/** The wording of a division without the article's number, one line for each 款 and 项. */
function linesOf(division: Division): string[] {
  const own = division.children.filter(isLeaf).filter(({ type }) => type !== 'markup');
  const words = own.filter(({ type }) => type !== 'label' || division.type !== 'article').map(shownOf);
  const inner = division.children.filter(isDivision).flatMap(linesOf);
  const line = words.join('').replace(/\s+/gu, '');
  if (line === '') return inner;
  return [line, ...inner];
}

function shownOf(leaf: Extract<Content, { value: string }>): string {
  return leaf.shown ?? leaf.value;
}
