import { decodeReference } from './grammar.js';
import type { Run } from './run.js';

/** What is seen of a piece of HTML, and where its comments are; offsets into the piece. */
export interface HtmlRuns {
  readonly seen: readonly Run[];
  readonly comments: readonly Run[];
}

/** A comment's beginning, a tag, a declaration, a character reference. `<中华人民共和国…>` is none of these. */
const SYNTAX = /<!--|<\/?[a-z][^<>]*>|<[!?][^<>]*>|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{0,30});/giu;

/** Takes tags and comments out of HTML. A comment without an end hides nothing but its own beginning. */
export function htmlRuns(html: string): HtmlRuns {
  const seen: Run[] = [];
  const comments: Run[] = [];
  const lastClose = html.lastIndexOf('-->');
  let reached = 0;
  for (const match of html.matchAll(SYNTAX)) {
    const start = match.index;
    if (start < reached) continue;
    if (start > reached) seen.push({ start: reached, end: start });
    reached = start + match[0].length;
    if (match[0].startsWith('&')) seen.push({ start, end: reached, shown: decodeReference(match[0]) });
    if (match[0] !== '<!--' || start > lastClose) continue;
    // `<!-->` is a whole comment.
    reached = html.indexOf('-->', start + 2) + 3;
    comments.push({ start, end: reached });
  }
  if (reached < html.length) seen.push({ start: reached, end: html.length });
  return { seen, comments };
}
