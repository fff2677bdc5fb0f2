import { foldText } from '../model/characters.js';
import type { Family } from '../model/tree.js';
import type { Line } from './line.js';
import { endsWithStop } from './sentence.js';
import { isHeadingForm, PREAMBLE_RANK, rankOf } from './start.js';
import type { Stretch } from './stretch.js';
import { isAnnexHead, isContentsHead, isPageNumber } from './surroundings.js';

/** A line of a 目录, or a heading of the text that follows it without anything between. */
interface Entry {
  readonly at: number;
  /** Its words without leaders, page numbers and white space. */
  readonly key: string;
  /** Its number alone: 第一章 总 纲 in the 目录 may be 第一章　总则 in the text. */
  readonly number: string;
  readonly rank: number;
}

/**
 * Finds the 目录, with the word over it or without. Headings follow one another there, and the last of them are the
 * text's own: those that lead from the outermost to the innermost and have been listed before.
 * @param first index of the first line that could begin a unit
 */
export function findContents(lines: readonly Line[], first: number, family: Family): Stretch | undefined {
  if (family === 'qa') return undefined;
  const headed = lines.findIndex((line, at) => at <= first + 1 && isContentsHead(line.text));
  const { entries, end } = entriesFrom(lines, headed >= 0 ? headed + 1 : first);
  const opening = entries[0];
  if (!opening) return undefined;
  const listed = listedBefore(entries, headed >= 0);
  if (headed >= 0) return { start: headed, end: contentsEnd(entries, listed, end) };
  if (listed && listed.at > opening.at) return { start: first, end: listed.at };
  return isRepeatedBelow(lines, entries, end) ? { start: first, end } : undefined;
}

/** Headings from `from` on, up to the first line that is neither one nor the rest of one. */
function entriesFrom(lines: readonly Line[], from: number): { entries: Entry[]; end: number } {
  const entries: Entry[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const entry = entryAt(lines[at] as Line, at);
    if (entry) entries.push(entry);
    else if (!isBetweenEntries(lines, at, entries)) break;
  }
  return { entries, end: at };
}

const LONGEST_ENTRY = 60;
/** 附件一澳门特别行政区行政长官的产生办法, with nothing between number and name. */
const ANNEX_ENTRY = /^附\s*[件录表]\s*[一二三四五六七八九十0-9]{1,2}\S{2,50}$/u;

function entryAt({ text, head }: Line, at: number): Entry | undefined {
  if (text.length > LONGEST_ENTRY + 20) return undefined;
  const key = entryKey(text);
  if (/^(?:序言|前言)$/u.test(key)) return { at, key, number: key, rank: PREAMBLE_RANK };
  if (isAnnexHead(text) || ANNEX_ENTRY.test(text)) return { at, key, number: key, rank: Infinity };
  if (!head || !(isHeadingForm(head.label.form) || head.label.form === 'han-comma')) return undefined;
  if (head.rest.length > LONGEST_ENTRY || /[。；：]/u.test(head.rest)) return undefined;
  const { form, ordinal } = head.label;
  const rank = form === 'han-comma' ? rankOf('section') : rankOf(form);
  return { at, key, number: `${form} ${ordinal.join('.')}`, rank };
}

/** An entry without leaders and page numbers: 第一章 总则……1. */
function entryKey(text: string): string {
  return foldText(text).replace(/[.…·-]*[0-9]*$/u, '');
}

/** `<!-- toc -->`, a page number, 附则 without a number, or the second line of an entry. */
function isBetweenEntries(lines: readonly Line[], at: number, entries: readonly Entry[]): boolean {
  const { text, head } = lines[at] as Line;
  if (text === '' || isPageNumber(text)) return true;
  if (entries.length === 0 || text.length > 40 || endsWithStop(text) || head) return false;
  const next = lines.findIndex((line, index) => index > at && line.text !== '');
  return next >= 0 && entryAt(lines[next] as Line, next) !== undefined;
}

/**
 * The first of the headings before the text that has stood in the 目录: 第一编 总则 | 第一章 基本规定 at the end of the run.
 * @param byNumber under the word 目录 the number of an outermost heading is enough
 */
function listedBefore(entries: readonly Entry[], byNumber: boolean): Entry | undefined {
  let from = entries.length - 1;
  while (from > 0 && (entries[from - 1] as Entry).rank < (entries[from] as Entry).rank) from--;
  const keys = new Set(entries.slice(0, from).map(({ key }) => key));
  const own = entries.slice(from);
  const listed = own.find(({ key }) => keys.has(key));
  if (listed || !byNumber) return listed;
  const [opening, ...others] = entries.slice(0, from);
  return own.find(
    ({ rank, number }) =>
      opening?.rank === rank &&
      (opening.number === number || others.some((other) => other.number === number)),
  );
}

/** Where nothing stands again, the text was printed without its first heading, or the word 目录 without a list. */
function contentsEnd(entries: readonly Entry[], listed: Entry | undefined, end: number): number {
  if (listed) return listed.at;
  return isList(entries) ? end : (entries[0] as Entry).at;
}

/** Headings of a text lead inwards until its first article; those of a list stand beside one another. */
function isList(entries: readonly Entry[]): boolean {
  return entries.some((entry, at) => at > 0 && (entries[at - 1] as Entry).rank >= entry.rank);
}

/** A list of headings that lost its own head and its first entry, as copied web pages do: all of it stands again below. */
function isRepeatedBelow(lines: readonly Line[], entries: readonly Entry[], end: number): boolean {
  const keys = new Set(entries.map(({ key }) => key));
  if (keys.size < 3 || !isList(entries)) return false;
  const found = lines
    .slice(end)
    .filter((line) => line.text.length <= LONGEST_ENTRY && keys.has(entryKey(line.text)));
  return found.length >= keys.size / 2;
}
