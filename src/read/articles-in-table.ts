import type { Notice } from '../model/notice.js';
import type { SourceLine } from '../model/source.js';

const ARTICLE = /第[〇零一二三四五六七八九十百千\d]{1,9}条/gu;
/** One article may cite others in its table. */
const FEWEST = 3;

/**
 * A table of changes (对照表) read as if it were a text: its articles stand in cells beside one another, and no line of the
 * text has any.
 */
export function articlesInTable(lines: readonly SourceLine[]): Notice[] {
  const inTables = new Set<string>();
  for (const line of lines) {
    if (line.hint === undefined || line.hint === 'heading') {
      if (wordsOf(line).trimStart().search(ARTICLE) === 0) return [];
    } else if (line.hint === 'table')
      for (const label of wordsOf(line).match(ARTICLE) ?? []) inTables.add(label);
  }
  if (inTables.size < FEWEST) return [];
  return [{ code: 'articles-in-table', parameters: { articles: inTables.size } }];
}

function wordsOf({ spans }: SourceLine): string {
  return spans.map(({ kind, shown }) => (kind === 'text' ? shown : '')).join('');
}
