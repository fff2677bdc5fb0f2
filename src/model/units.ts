import type { Content, Division, Root } from './tree.js';
import { divisionsOfType, isDivision, subdivisions } from './walk.js';

/**
 * The units that are matched at top level: articles; in texts without articles what plays their part
 * (items of an outline, questions with their answers), and wording that stands in none of them.
 */
export function unitsOf(root: Root): Division[] {
  return root.children.filter(isDivision).flatMap(unitsIn);
}

const UNIT_TYPES: ReadonlySet<string> = new Set([
  'article',
  'qa',
  'item',
  'subitem',
  'paragraph',
  'question',
  'answer',
]);

function unitsIn(division: Division): Division[] {
  if (UNIT_TYPES.has(division.type)) return [division];
  // The preamble is compared with the headings: it has no number of its own.
  if (division.type === 'preamble') return [];
  return subdivisions(division).flatMap(unitsIn);
}

/** Headings of 编 分编 章 节, and the preamble, in document order. */
export function headingsOf(root: Root): Division[] {
  const found: Division[] = [];
  const visit = (nodes: readonly Content[]): void => {
    for (const node of nodes.filter(isDivision)) {
      if (UNIT_TYPES.has(node.type)) continue;
      found.push(node);
      visit(node.children);
    }
  };
  visit(root.children);
  return found;
}

/** How many articles a text has; of a text without articles, how many units play their part. */
export function countArticles(root: Root): number {
  return divisionsOfType(root, 'article').length || unitsOf(root).length;
}
