import { linkLists } from './link-lists.js';
import { containerOf, type Container, type Weighed } from './container.js';
import { shownOf, wordsOf, type Draft } from '../page.js';

/** An article with its wording. */
const ARTICLE =
  /^第[〇零一二三四五六七八九十百千两\d\s]{1,9}[条條]\s*(?:之[一二三四五六七八九十]+)?\s*\S{4}/u;
const STOP = /[。；;：:！？…]["'”’」』）)]?$/u;
const SENTENCE = 25;
const CLAUSE = 12;
/** Heads of units and annexes, short as they are. */
const UNIT =
  /^(?:第[〇零一二三四五六七八九十百千两\d\s]{1,9}[编章节条條]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|附\s*[件录表则：:])/u;
const NAME =
  /(?:法|条例|规定|办法|细则|规则|决定|决议|意见|通知|方案|公告|批复|解释|规范|纲要|规划|令)(?:[（(][^（）()]{1,16}[）)])*$/u;
/** Buttons and captions that stand over lists of other pages. */
const CONTROL =
  /^[【[〖]?\s*(?:打印|关闭|收藏|分享|返回|上一[篇页条]|下一[篇页条]|首\s*页|尾页|字\s*[体号]|大\s*中\s*小|我要纠错|扫一扫|扫码|更多|相关[阅新链文报稿推]|延伸阅读|推荐阅读|热点|网友评论|责任编辑)/u;

/**
 * Marks the lines of a page that are not its text. Nothing is marked where the page does not say clearly where its text
 * stands: a button among the articles does less harm than an article among the buttons.
 * @param title words of the page's `<title>`
 */
export function withNavigation(text: string, drafts: readonly Draft[], title: string): Draft[] {
  const lists = linkLists(text, drafts);
  const lines = drafts.map((draft, at) =>
    weigh(text, lists.has(at) ? { ...draft, hint: 'navigation' } : draft),
  );
  const container = containerOf(lines.filter(({ words }) => words !== ''));
  if (!container) return lines.map(({ draft }) => draft);
  const places = indexesOfSeen(lines);
  const [first, last] = [places[container.first] ?? 0, places[container.last] ?? 0];
  const known: Known = { container, first, last, head: headOf(lines, container, first, title) };
  return lines.map((line, at) => {
    const open = line.words !== '' && line.key !== 'article' && line.draft.hint !== 'navigation';
    return open && isNavigation(line, at, known) ? { ...line.draft, hint: 'navigation' } : line.draft;
  });
}

interface Known {
  readonly container: Container;
  readonly first: number;
  readonly last: number;
  /** Index of the line that is the title, over the text; that of the first line of text where there is none. */
  readonly head: number;
}

function indexesOfSeen(lines: readonly Weighed[]): number[] {
  return lines.flatMap(({ words }, at) => (words === '' ? [] : [at]));
}

function weigh(text: string, draft: Draft): Weighed {
  const words = wordsOf(text, draft.runs);
  const length = words.replace(/\s/gu, '').length;
  let linked = 0;
  for (const run of draft.runs) if (run.linked) linked += shownOf(text, run).replace(/\s/gu, '').length;
  const isText = linked * 2 < length && draft.hint === undefined;
  const prose = length >= SENTENCE && /[。；]/u.test(words);
  const key = !isText ? undefined : ARTICLE.test(words) ? 'article' : prose ? 'prose' : undefined;
  return { draft, words, length, linked, key };
}

function isNavigation(line: Weighed, at: number, { container, first, last, head }: Known): boolean {
  const { draft, words, length, linked } = line;
  const outOfText = at < first || at > last;
  if (container.isAside(draft.box)) return outOfText || !isWording(line);
  if (isWording(line) || UNIT.test(words)) return false;
  if (container.holds(draft.box)) return outOfText && (isControl(line) || isLinks(line));
  const isHead = draft.hint === 'table' || (at >= head && at < first);
  return !isHead || linked * 2 >= length;
}

function isLinks({ length, linked }: Weighed): boolean {
  return linked >= length * 0.9;
}

function isWording({ words, length, linked }: Weighed): boolean {
  return (
    linked * 2 < length &&
    ((length >= CLAUSE && STOP.test(words)) || (length >= SENTENCE && /。/u.test(words)))
  );
}

function isControl({ words, length }: Weighed): boolean {
  return length <= 40 && CONTROL.test(words) && !STOP.test(words);
}

/** The first line that is a title, of those over the text and under the last row of links. */
function headOf(lines: readonly Weighed[], { isAside }: Container, first: number, title: string): number {
  const name = title.replace(/\s/gu, '');
  let head = first;
  for (let at = first - 1; at >= 0; at--) {
    const { draft, words, length, linked } = lines[at] as Weighed;
    if (length === 0 || isAside(draft.box)) continue;
    if (linked * 2 >= length) break;
    const own = words.replace(/\s/gu, '');
    if (draft.isHeading || (length >= 4 && (NAME.test(own) || name.includes(own)))) head = at;
  }
  return head;
}
