import type { Division } from '../../model/tree.js';
import { subdivisions } from '../../model/walk.js';

/** The 款 of an article. */
export function paragraphsOf(article: Division): Division[] {
  return subdivisions(article).filter(({ type }) => type === 'paragraph');
}
