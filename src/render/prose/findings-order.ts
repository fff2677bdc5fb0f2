import type { Finding } from '../../model/finding.js';

/** What the rows of a report show anyway comes last: a revision has dozens of added articles, and few odd places. */
const SHOWN_BY_ROWS: readonly string[] = ['article-moved', 'article-missing', 'article-added'];

/** Findings in the order a reader wants them: errors, what no row shows, and the rows that moved or stand alone. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function rank({ severity, rule }: Finding): number {
  return severity === 'error' ? 0 : 2 + SHOWN_BY_ROWS.indexOf(rule);
}
