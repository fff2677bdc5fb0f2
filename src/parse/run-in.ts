import { readLabel, isReferenceTail, type Label, type LabelForm } from './label.js';
import { isEnumerator, rankOf } from './start.js';

/** A unit that begins in the middle of a line. Offsets are visible offsets. */
export interface RunIn {
  readonly label: Label;
  readonly at: number;
  /** Where its wording begins. */
  readonly after: number;
}

/** The last number of each enumeration that is open, by form. */
export type OpenLists = ReadonlyMap<LabelForm, number>;

const CANDIDATE = /(?<=[：:；;。，,])\s*(?=[（(㈠-㈩⑴-⒇①-⑳⒈-⒛0-9０-９])/gu;

/**
 * Finds the items that were run into one line: 应当遵循下列原则:(一)坚持…;(二)坚持…;
 * A list begins with its first number behind a colon, or behind another mark where its second number follows;
 * it goes on with the next number behind any mark. （一）项 and 1.4亿元 are not items.
 * @param text the line
 * @param from visible offset at which to begin
 * @param open enumerations that earlier lines left open
 */
export function runInItems(text: string, from: number, open: OpenLists): RunIn[] {
  const lists = new Map(open);
  const found: RunIn[] = [];
  CANDIDATE.lastIndex = from;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index + match[0].length;
    const label = at > from ? readLabel(text.slice(at, at + 12)) : undefined;
    if (label && begins(label, text, at, lists)) {
      for (const form of lists.keys()) if (rankOf(form) > rankOf(label.form)) lists.delete(form);
      lists.set(label.form, label.ordinal[0] as number);
      found.push({ label, at, after: wordingAt(text, at + label.length) });
    }
    if (match[0].length === 0) CANDIDATE.lastIndex = match.index + 1;
  }
  return found;
}

function begins(label: Label, text: string, at: number, lists: OpenLists): boolean {
  if (!isEnumerator(label.form)) return false;
  const rest = text.slice(at + label.length);
  if (isReferenceTail(rest.trimStart())) return false;
  const number = label.ordinal[0] as number;
  if (number !== 1) return number === (lists.get(label.form) ?? 0) + 1;
  const mark = text.slice(0, at).trimEnd().slice(-1);
  const nested = [...lists.keys()].some((form) => rankOf(form) < rankOf(label.form));
  // 1. is a number in its own right; it needs its second to be believed, unless it stands in a list already.
  if (/[：:]/u.test(mark) && (label.form === 'paren-han' || nested)) return true;
  return /[：:。；;]/u.test(mark) && hasSecond(rest, label.form);
}

function hasSecond(rest: string, form: LabelForm): boolean {
  CANDIDATE_SECOND.lastIndex = 0;
  for (const match of rest.matchAll(CANDIDATE_SECOND)) {
    const at = match.index + match[0].length;
    const label = readLabel(rest.slice(at, at + 12));
    if (label?.form === form && label.ordinal[0] === 2) return true;
  }
  return false;
}

const CANDIDATE_SECOND = new RegExp(CANDIDATE.source, 'gu');
const ARTICLE = /(?<=[。；”）)])\s*(?=第[^第条]{1,9}条[\s\u3000])/gu;

/**
 * Finds articles that run on in one line, as in a text without any line end.
 * @param last number of the article the line belongs to; only the numbers that follow on are taken
 */
export function runInArticles(text: string, from: number, last: readonly number[] | undefined): RunIn[] {
  const found: RunIn[] = [];
  if (!last) return found;
  let expected = (last[0] ?? 0) + 1;
  ARTICLE.lastIndex = from;
  for (const match of text.matchAll(ARTICLE)) {
    const at = match.index + match[0].length;
    if (at <= from) continue;
    const label = readLabel(text.slice(at, at + 16));
    if (label?.form !== 'article' || label.ordinal.length !== 1 || label.ordinal[0] !== expected) continue;
    expected++;
    found.push({ label, at, after: wordingAt(text, at + label.length) });
  }
  return found;
}

function wordingAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/u.test(text[end] as string)) end++;
  return end;
}
