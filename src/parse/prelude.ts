import type { Family } from '../model/tree.js';
import { foldText } from '../model/characters.js';
import { headLabel } from './bullet.js';
import type { BlockEvent } from './event.js';
import { isQuestion } from './families/qa.js';
import { isReferenceTail } from './label.js';
import type { Line } from './line.js';
import { endsWithStop } from './sentence.js';
import { isHeadingForm } from './start.js';
import {
  isContentsHead,
  isHistory,
  isInterviewName,
  isNavigation,
  isRegulationName,
  isSignature,
} from './surroundings.js';

/** What stands before the regulation proper. */
export interface Prelude {
  readonly blocks: readonly BlockEvent[];
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
  const kinds = lines.slice(0, limit).map((line, at) => kindBefore(line, at, title, lines));
  if (contents) kinds.fill('contents', contents.start, contents.end);
  const end = settleAfterTitle(lines, kinds, title ?? titleInFrontMatter(lines), limit, family);
  return { blocks: group(lines, kinds.slice(0, end)), end };
}

/** Front matter that names the text stands for its title. */
function titleInFrontMatter(lines: readonly Line[]): Stretch | undefined {
  if (!lines.some((line) => line.hint === 'frontmatter' && /^title:\s*\S/u.test(line.text))) return undefined;
  const end = lines.findLastIndex((line) => line.hint === 'frontmatter') + 1;
  return { start: end, end };
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

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The table of contents ends where its first entry stands again as a heading. */
function findContents(lines: readonly Line[], first: number, family: Family): Stretch | undefined {
  if (family === 'qa') return undefined;
  const headed = lines.findIndex((line, at) => at <= first + 1 && isContentsHead(line.text));
  const start = headed >= 0 ? headed : first;
  let entry = headed >= 0 ? headed + 1 : first;
  // `<!-- toc -->` between 目录 and its entries shows nothing.
  while (lines[entry]?.text === '') entry++;
  const key = entryKey(lines[entry]);
  if (key === '' || !(isHeadingLine(lines[entry]) || isPreambleLine(lines[entry]))) return undefined;
  const article = lines.findIndex((line, at) => at > entry && headLabel(line.text)?.label.form === 'article');
  const stop = article < 0 ? lines.length : article;
  for (let at = entry + 1; at < stop; at++) if (entryKey(lines[at]) === key) return { start, end: at };
  return headed < 0 || article < 0 ? undefined : { start, end: contentsWithoutRepeat(lines, entry, article) };
}

function isPreambleLine(line: Line | undefined): boolean {
  return /^(?:序言|前言)$/u.test(entryKey(line));
}

/** 目录 whose chapters do not stand again in the text, or not all: the text begins at the last 第一章, else at the first article. */
function contentsWithoutRepeat(lines: readonly Line[], entry: number, article: number): number {
  for (let at = article - 1; at > entry; at--) {
    const label = headLabel((lines[at] as Line).text)?.label;
    if (label && isHeadingForm(label.form) && label.form !== 'section' && label.ordinal[0] === 1) return at;
  }
  return article;
}

/** An entry without leaders and page numbers: 第一章 总则……1. */
function entryKey(line: Line | undefined): string {
  return line ? foldText(line.text).replace(/[.…·-]*[0-9]*$/u, '') : '';
}

/** A chapter, or in a judicial interpretation 一、. */
function isHeadingLine(line: Line | undefined): boolean {
  const label = line && headLabel(line.text)?.label;
  return label !== undefined && (isHeadingForm(label.form) || label.form === 'han-comma');
}

/** The last line before the text that names a regulation; a Markdown heading that does is surer than any. */
function findTitle(lines: readonly Line[], limit: number, family: Family): Stretch | undefined {
  const before = lines.slice(0, limit);
  const bracketed = inBrackets(before);
  const isName = (line: Line, at: number): boolean =>
    line.hint !== 'frontmatter' &&
    line.hint !== 'comment' &&
    !bracketed[at] &&
    (isRegulationName(line.text) || (family === 'qa' && isInterviewName(line.text)));
  const headed = before.findIndex((line, at) => line.hint === 'heading' && isName(line, at));
  const at = headed >= 0 ? headed : before.findLastIndex(isName);
  if (at < 0) return undefined;
  return { start: continuesTitle(before[at - 1], before[at] as Line) ? at - 1 : at, end: at + 1 };
}

/** For each line whether a bracket that an earlier one opened is still open: a 题注 of several lines names regulations, too. */
function inBrackets(lines: readonly Line[]): boolean[] {
  let depth = 0;
  return lines.map(({ text }) => {
    const inside = depth > 0;
    for (const char of text)
      depth += char === '（' || char === '(' ? 1 : char === '）' || char === ')' ? -1 : 0;
    depth = Math.max(0, depth);
    return inside;
  });
}

/** A name printed in two lines: 最高人民法院 | 关于审理…的解释, 中华人民共和国外国中央银行 | 财产司法强制措施豁免法. */
function continuesTitle(above: Line | undefined, line: Line): boolean {
  if (!above || line.blankBefore || line.text.startsWith('中华人民共和国')) return false;
  if (/^中华人民共和国[\p{Script=Han}、]{0,24}$/u.test(above.text))
    return !isRegulationName(above.text) && !/令$/u.test(above.text);
  return (
    line.text.startsWith('关于') &&
    /^[\p{Script=Han}、\s]{4,30}$/u.test(above.text) &&
    isSignature(above.text)
  );
}

function kindBefore(line: Line, at: number, title: Stretch | undefined, lines: readonly Line[]): Kind {
  if (line.hint === 'frontmatter' || line.hint === 'comment') return 'front-matter';
  if (title && at >= title.start && at < title.end) return 'title';
  if (isNavigation(line.text)) return 'navigation';
  if (title && at >= title.end) return 'lead';
  const lastNavigation = lines.findLastIndex(
    (other, index) => index < (title?.start ?? lines.length) && isNavigation(other.text),
  );
  return at < lastNavigation && !endsWithStop(line.text) ? 'navigation' : 'lead';
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
    for (const char of (lines[end] as Line).text)
      depth += /[（(]/u.test(char) ? 1 : /[）)]/u.test(char) ? -1 : 0;
    if (depth <= 0) return end + 1;
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
