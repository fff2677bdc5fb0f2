import { foldText } from '../model/characters.js';
import type { Family } from '../model/tree.js';
import type { Line } from './line.js';
import { endsWithStop } from './sentence.js';
import type { Stretch } from './stretch.js';
import { isHistory, isNavigation, isOrder, isSignature } from './surroundings.js';

/** What a line before the text proper is. */
export type Kind =
  'front-matter' | 'navigation' | 'lead' | 'title' | 'running-title' | 'history' | 'contents';

/** The lines before the first unit, and what is known of them so far. */
export interface Head {
  readonly lines: readonly Line[];
  /** One for each line before `limit`; settled in place. */
  readonly kinds: Kind[];
  readonly contents: Stretch | undefined;
  /** Index of the line that begins the text proper at the latest. */
  readonly limit: number;
  readonly family: Family;
}

/**
 * Tells 题注 and what else is printed under a title from the first words of the text.
 * @returns index of the first line of the text proper
 */
export function settleAfterTitle(head: Head, title: Stretch | undefined): number {
  const { lines, kinds, limit, family } = head;
  if (family === 'qa' && limit < lines.length) return limit;
  for (let at = settleSubtitle(head, title); at < limit;) {
    const end = settleFrom(head, title, at);
    if (end === undefined) return at;
    at = end;
  }
  return limit === lines.length ? firstOfText(kinds, title?.end ?? 0) : limit;
}

/** @returns index of the next line to settle; undefined where the text proper begins */
function settleFrom(head: Head, title: Stretch | undefined, at: number): number | undefined {
  const { lines, kinds, limit } = head;
  const open = title && kinds[at] === 'lead';
  const repeated = open ? repeatedTitle(head, title, at) : at;
  kinds.fill('running-title', at, repeated);
  const end = repeated > at || kinds[at] === 'contents' ? repeated : noteFrom(lines, at, limit);
  kinds.fill('history', repeated, end);
  if (end > at || !open) return Math.max(end, at + 1);
  if (isProse(head, at)) return undefined;
  if (isOfOrder(lines[at] as Line)) kinds[at] = 'history';
  return at + 1;
}

function isOfOrder({ text }: Line): boolean {
  return isSignature(text) || isOrder(text);
}

/** 中华人民共和国民法典 | 婚姻家庭编: a code published by its parts names the part under its own name. */
function settleSubtitle({ lines, kinds, limit }: Head, title: Stretch | undefined): number {
  const at = title?.end ?? 0;
  const line = lines[at];
  if (!title || title.start === title.end || !line || at >= limit || kinds[at] !== 'lead') return at;
  const isPart =
    /^\p{Script=Han}{2,10}编$/u.test(line.text) || (line.hint === 'heading' && /^[总分]则$/u.test(line.text));
  if (!isPart) return at;
  kinds[at] = 'title';
  return at + 1;
}

/** Lines within which a title printed once more is complete. */
const LINES_OF_A_TITLE = 4;

/** End of the title printed once more from `at` on, in as many lines as it takes; `at` where it is not. */
function repeatedTitle({ lines, kinds, limit }: Head, title: Stretch, at: number): number {
  const name = foldText(wordsOf(lines.slice(title.start, title.end)));
  let read = '';
  for (let end = at; name !== '' && end < Math.min(limit, at + LINES_OF_A_TITLE); end++) {
    if (kinds[end] !== 'lead') break;
    read += foldText((lines[end] as Line).text);
    if (read === name) return end + 1;
    if (!name.startsWith(read)) break;
  }
  return at;
}

function wordsOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('');
}

/** In a text without units everything behind the title that is not known for something else is text. */
function firstOfText(kinds: readonly Kind[], from: number): number {
  const found = kinds.findIndex((kind, at) => at >= from && kind === 'lead');
  return found < 0 ? kinds.length : found;
}

/** End of the 题注 that begins at `at`; what a bracket opened in one line holds may end some lines on. */
function noteFrom(lines: readonly Line[], at: number, limit: number): number {
  const { text } = lines[at] as Line;
  const bracketed = /^[（(]/u.test(text);
  const broken = bracketed ? at : brokenNote(lines, at, limit);
  if (broken > at) return broken;
  const dated = isHistory(text);
  if (!bracketed && !dated) return at;
  let depth = 0;
  for (let end = at; end < Math.min(limit, at + (bracketed ? 12 : 3)); end++) {
    const own = (lines[end] as Line).text;
    depth += openedIn(own, bracketed);
    if (depth > 0) continue;
    // （2025年7月18日中共中央批准） is a bracket and nothing else; （一）… is a sentence that begins with one.
    if (!bracketed || /[）)]$/u.test(own)) return end + 1;
    break;
  }
  return dated ? at + 1 : at;
}

/** Lines that one sentence of a 题注 takes in print. */
const LINES_OF_A_NOTE = 3;
const BEGINS_NOTE = /^(?:根据\s*)?(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})\s*年/u;
const ENDS_NOTE = /(?:通过|批准|公布|发布|修订|修正|施行|实施|印发)\s*[）)]?$/u;

/**
 * 根据2019年4月23日第十三届全国人民代表大会常务委员会 | 第十次会议《…的决定》修正, as print breaks it: neither line says it alone.
 * @returns end of the sentence; `at` where it is in one line, or is none
 */
function brokenNote(lines: readonly Line[], at: number, limit: number): number {
  let words = '';
  for (let end = at; end < Math.min(limit, at + LINES_OF_A_NOTE); end++) {
    const { text, head } = lines[end] as Line;
    // 2024年12月03日08:15 | 来源：…, as sites date their pages, and a 题注 in brackets are no parts of one.
    if (end > at ? head || BEGINS_NOTE.test(text) || /^[（(]/u.test(text) : isNavigation(text)) break;
    words += text;
    if (!BEGINS_NOTE.test(words) || /[。；：]$/u.test(text)) break;
    if (ENDS_NOTE.test(text) || (end > at && ENDS_NOTE.test(words))) return isHistory(words) ? end + 1 : at;
  }
  return at;
}

/** Brackets opened and not closed; of a 题注 without brackets of its own, marks round the name of a decision. */
function openedIn(text: string, bracketed: boolean): number {
  const opens = bracketed ? '（(' : '《';
  const closes = bracketed ? '）)' : '》';
  let open = 0;
  for (const char of text) open += opens.includes(char) ? 1 : closes.includes(char) ? -1 : 0;
  return open;
}

/** 为贯彻落实…，现提出如下意见。: sentences that lead into the text, up to the first unit. Before a 目录 stands no text. */
function isProse({ lines, kinds, contents, limit }: Head, from: number): boolean {
  if (contents && from < contents.start) return false;
  let end = limit - 1;
  while (end > from && kinds[end] !== 'lead') end--;
  const length = lines.slice(from, end + 1).reduce((sum, line) => sum + line.text.length, 0);
  return length >= 15 && endsWithStop((lines[end] as Line).text);
}
