import { readLabel, isEnumeratorTail, type Label, type LabelForm } from './label.js';
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

/** A mark, and behind it what a number may begin with. */
const CANDIDATE = /[：:；;。，,]\s*(?=[（(㈠-㈩⑴-⒇①-⑳⒈-⒛0-9０-９])/gu;

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
  const first = readLabel(text.slice(from, from + 12));
  // 第一条 （一）甲；（二）乙。 has no words before its list.
  if (
    first?.form === 'paren-han' &&
    first.ordinal[0] === 1 &&
    hasSecond(text.slice(from + first.length), first.form)
  ) {
    lists.set(first.form, 1);
    found.push({ label: first, at: from, after: wordingAt(text, from + first.length) });
  }
  CANDIDATE.lastIndex = from;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index + match[0].length;
    const label = at > from ? readLabel(text.slice(at, at + 12)) : undefined;
    if (label && begins(label, text, at, lists)) {
      for (const form of lists.keys()) if (rankOf(form) > rankOf(label.form)) lists.delete(form);
      lists.set(label.form, label.ordinal[0] as number);
      found.push({ label, at, after: wordingAt(text, at + label.length) });
    }
  }
  return found;
}

function begins(label: Label, text: string, at: number, lists: OpenLists): boolean {
  if (!isEnumerator(label.form)) return false;
  const rest = text.slice(at + label.length);
  if (isEnumeratorTail(rest.trimStart())) return false;
  const number = label.ordinal[0] as number;
  if (number !== 1) return number === (lists.get(label.form) ?? 0) + 1;
  const mark = text
    .slice(Math.max(0, at - 12), at)
    .trimEnd()
    .slice(-1);
  const nested = [...lists.keys()].some((form) => rankOf(form) < rankOf(label.form));
  // 1. is a number in its own right; it needs its second to be believed, unless it stands in a list already.
  if (/[：:]/u.test(mark) && (label.form === 'paren-han' || nested)) return true;
  return /[：:。；;]/u.test(mark) && hasSecond(rest, label.form);
}

function hasSecond(rest: string, form: LabelForm): boolean {
  for (const match of rest.matchAll(CANDIDATE)) {
    const at = match.index + match[0].length;
    const label = readLabel(rest.slice(at, at + 12));
    if (label?.form === form && label.ordinal[0] === 2) return true;
  }
  return false;
}

function wordingAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/u.test(text[end] as string)) end++;
  return end;
}
