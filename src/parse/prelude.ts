import type { Family } from '../model/tree.js';
import { headLabel } from './bullet.js';
import { findContents } from './contents.js';
import type { BlockEvent } from './event.js';
import { isQuestion } from './families/qa.js';
import { isReferenceTail } from './label.js';
import type { Line } from './line.js';
import { endsWithStop } from './sentence.js';
import { isHeadingForm } from './start.js';
import type { Stretch } from './stretch.js';
import { isHistory, isNavigation, isSignature } from './surroundings.js';
import { findTitle, titleInFrontMatter } from './title.js';

/** What stands before the regulation proper. */
export interface Prelude {
  readonly blocks: readonly BlockEvent[];
  /** The name of the regulation, its lines joined; empty where none was found. */
  readonly title: string;
  /** Index of the first line of the text proper. */
  readonly end: number;
}

/**
 * Reads everything before the text proper: file matter, news lead or covering notice, title, 题注, 目录.
 * @param lines all lines of the source
 * @param family decides what a first unit looks like
 */
export function readPrelude(lines: readonly Line[], family: Family): Prelude {
  const first = firstUnit(lines, family);
  const contents = findContents(lines, first, family);
  const limit = contents?.end ?? first;
  const title = findTitle(lines, contents ? contents.start : first, family);
  const before = lines.slice(0, title?.start ?? lines.length);
  const lastNavigation = before.findLastIndex((line) => isNavigation(line.text));
  const kinds = lines.slice(0, limit).map((line, at) => kindBefore(line, at, title, lastNavigation));
  if (contents) kinds.fill('contents', contents.start, contents.end);
  const end = settleAfterTitle(lines, kinds, title ?? titleInFrontMatter(lines), limit, family);
  const name = title ? lines.slice(title.start, title.end) : [];
  return { blocks: group(lines, kinds.slice(0, end)), title: name.map((line) => line.text).join(''), end };
}

type Kind = 'front-matter' | 'navigation' | 'lead' | 'title' | 'history' | 'contents';

const BLOCK_TYPE: Readonly<Record<Kind, BlockEvent['type']>> = {
  'front-matter': 'front',
  navigation: 'furniture',
  lead: 'front',
  title: 'title',
  history: 'note',
  contents: 'toc',
};

/** Index of the first line that begins a unit of the family; the number of lines where none does. */
function firstUnit(lines: readonly Line[], family: Family): number {
  const found = lines.findIndex((line, at) => beginsUnit(line, lines[at + 1], family));
  return found < 0 ? lines.length : found;
}

function beginsUnit(line: Line, next: Line | undefined, family: Family): boolean {
  if (family === 'qa') return isQuestion(line.text);
  if (family === 'statute' && /^(?:序\s*言|前\s*言)$/u.test(line.text)) return true;
  const head = headLabel(line.text);
  if (!head) return false;
  const { form } = head.label;
  if (family === 'outline') return form === 'han-comma' || form === 'paren-han' || form === 'arabic-dot';
  if (form === 'han-comma') return line.hint === 'heading' || isBeforeArticle(head.rest, next);
  return (form === 'article' || isHeadingForm(form)) && (head.spaced || !isReferenceTail(head.rest));
}

/** 一、管辖 | 第一条: the first caption of a judicial interpretation. */
function isBeforeArticle(words: string, next: Line | undefined): boolean {
  const label = next && headLabel(next.text)?.label;
  return label?.form === 'article' && words.length <= 40 && !endsWithStop(words);
}

/** @param lastNavigation index of the last line before the title that only a web site prints; -1 where there is none */
function kindBefore(line: Line, at: number, title: Stretch | undefined, lastNavigation: number): Kind {
  if (line.hint === 'frontmatter' || line.hint === 'comment') return 'front-matter';
  if (title && at >= title.start && at < title.end) return 'title';
  if (isNavigation(line.text)) return 'navigation';
  // A site's name above its breadcrumbs is navigation, too.
  const before = at < Math.min(lastNavigation, title?.start ?? Infinity);
  return before && !endsWithStop(line.text) ? 'navigation' : 'lead';
}

/**
 * Tells 题注 from the first words of the text, between the title and the first unit.
 * @returns index of the first line of the text proper
 */
function settleAfterTitle(
  lines: readonly Line[],
  kinds: Kind[],
  title: Stretch | undefined,
  limit: number,
  family: Family,
): number {
  if (family === 'qa' && limit < lines.length) return limit;
  let at = title?.end ?? 0;
  while (at < limit) {
    const noteEnd = noteFrom(lines, at, limit);
    if (noteEnd > at) kinds.fill('history', at, noteEnd);
    else if (title && kinds[at] === 'lead') {
      if (isProse(lines, at, limit, kinds)) return at;
      if (isSignature((lines[at] as Line).text)) kinds[at] = 'history';
    }
    at = Math.max(noteEnd, at + 1);
  }
  return limit === lines.length ? firstOfText(kinds, title?.end ?? 0) : limit;
}

/** In a text without units everything behind the title that is not known for something else is text. */
function firstOfText(kinds: readonly Kind[], from: number): number {
  const found = kinds.findIndex((kind, at) => at >= from && kind === 'lead');
  return found < 0 ? kinds.length : found;
}

/** End of the 题注 that begins at `at`; a bracket opened in one line may be closed some lines on. */
function noteFrom(lines: readonly Line[], at: number, limit: number): number {
  const { text } = lines[at] as Line;
  if (!/^[（(]/u.test(text)) return isHistory(text) ? at + 1 : at;
  let depth = 0;
  for (let end = at; end < Math.min(limit, at + 12); end++) {
    const own = (lines[end] as Line).text;
    for (const char of own) depth += /[（(]/u.test(char) ? 1 : /[）)]/u.test(char) ? -1 : 0;
    // （2025年7月18日中共中央批准） is a bracket and nothing else; （一）… is a sentence that begins with one.
    if (depth <= 0) return /[）)]$/u.test(own) ? end + 1 : at;
  }
  return at;
}

/** 为贯彻落实…，现提出如下意见。: sentences that lead into the text, up to the first unit. */
function isProse(lines: readonly Line[], from: number, limit: number, kinds: readonly Kind[]): boolean {
  let end = limit - 1;
  while (end > from && kinds[end] !== 'lead') end--;
  const length = lines.slice(from, end + 1).reduce((sum, line) => sum + line.text.length, 0);
  return length >= 15 && endsWithStop((lines[end] as Line).text);
}

function group(lines: readonly Line[], kinds: readonly Kind[]): BlockEvent[] {
  const blocks: { kind: Kind; lines: Line[] }[] = [];
  kinds.forEach((kind, at) => {
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(lines[at] as Line);
    else blocks.push({ kind, lines: [lines[at] as Line] });
  });
  return blocks.map(({ kind, lines: own }) => ({
    kind: 'block',
    type: BLOCK_TYPE[kind],
    reason: kind,
    lines: own,
  }));
}
