import { InputError } from '../errors.js';
import type { Notice } from '../model/notice.js';
import { pageOf } from './html/build/page-of.js';
import { encodingNotice } from './html/declared.js';
import { unveil, type HiddenText } from './html/lines/hidden.js';
import { sourceLines } from './html/lines/source-lines.js';
import { withNavigation } from './html/navigation/navigation.js';
import type { Draft } from './html/page.js';
import { rowsAsLines } from './html/lines/rows.js';
import type { TextLines } from './text-lines.js';

/** Han characters that hidden words have at least; less is a button or an icon. */
const WORTH_SAYING = /\p{Script=Han}[^]*\p{Script=Han}/u;
const SAMPLE = 20;

/**
 * The lines of a web page: what a browser would show as a line is one, tags and all that is not seen are markup. Lines
 * that are not the text of the page have the hint `navigation`.
 * @throws InputError if elements are nested beyond reason, or nothing of the page is seen
 */
export const htmlLines: TextLines = (text, encoding, path) => {
  const page = pageOf(text, path);
  const { drafts: seen, hidden } = unveil(text, page.drafts);
  const drafts = withNavigation(text, rowsAsLines(text, { drafts: seen, tables: page.tables }), page.title);
  if (encoding !== undefined && drafts.every(({ runs }) => runs.length === 0))
    throw new InputError('document-empty', { path, kind: 'html' });
  const notices = [
    encoding === undefined ? undefined : encodingNotice(text, encoding),
    hiddenNotice(hidden, drafts),
  ].filter((notice) => notice !== undefined);
  return { lines: sourceLines(text, drafts), ...(notices.length === 0 ? {} : { notices }) };
};

/** Hidden words are worth a remark where they stand in the text, not where menus unfold. */
function hiddenNotice(hidden: readonly HiddenText[], drafts: readonly Draft[]): Notice | undefined {
  const isText = ({ runs, hint }: Draft): boolean => runs.length > 0 && hint !== 'navigation';
  const first = drafts.findIndex(isText);
  const last = drafts.findLastIndex(isText);
  const missed = hidden.filter(({ at, words }) => at >= first && at <= last && WORTH_SAYING.test(words));
  const [sample] = missed;
  if (!sample) return undefined;
  const shown = [...sample.words].slice(0, SAMPLE).join('');
  return { code: 'hidden-text', parameters: { count: missed.length, sample: shown } };
}
