import { firstWhere } from './lists/first-where.js';
import { once } from './lists/once.js';
import type { LineHint, SourceLine, SourceText } from './source.js';

/** Stands for what is not seen; it takes no room and carries no wording (U+2060 WORD JOINER). */
export const UNSEEN = '\u2060';

/**
 * The text of a source as far as it is seen, of the same length, so that offsets hold in both: for looking at what stands
 * between two words. Only in a web page are these two texts: there tags stand between words, with white space of their
 * own, and `</p><p>` is a line end. A line end of the file inside a paragraph is a blank; between Chinese characters,
 * where no text means one, it is nothing.
 */
export const seenText = once((source: SourceText): string => {
  if (source.format !== 'html') return source.text;
  const { text, lines } = source;
  const parts: string[] = [];
  let reached = 0;
  for (const { spans } of lines) {
    if (spans.length > 0 && parts.length > 0) endLine(parts);
    let between: Between = { from: parts.length, words: '', brokenBy: undefined };
    for (const { kind, offset, length, shown } of spans) {
      between = withBlank(between, text.slice(reached, offset), parts);
      reached = offset + length;
      const seen = kind === 'markup' ? '' : shown.slice(0, length);
      if (seen.trim() !== '') {
        if (isNoBlank(between, seen)) hide(parts, between.from);
        between = { from: parts.length + 1, words: behind(between.words, seen), brokenBy: undefined };
      } else if (seen !== '') between = { ...between, brokenBy: 'blank' };
      parts.push(seen + UNSEEN.repeat(length - seen.length));
    }
  }
  parts.push(text.slice(reached).replace(/[\r\n]/gu, ' '));
  return parts.join('');
});

/** What stands between the words of a line and those that come next on it. */
interface Between {
  /** Index of its first part. */
  readonly from: number;
  /** The words before it: the first of the line, and the last. */
  readonly words: string;
  /** A line end with blanks round it, or a blank that was meant: `&emsp;`, 　. */
  readonly brokenBy: 'line-end' | 'blank' | undefined;
}

function withBlank(between: Between, blank: string, parts: string[]): Between {
  parts.push(blank.replace(/[\r\n]/gu, ' '));
  if (blank === '' || between.brokenBy === 'blank') return between;
  if (/[^ \t\r\n\f]/u.test(blank)) return { ...between, brokenBy: 'blank' };
  return /[\r\n]/u.test(blank) ? { ...between, brokenBy: 'line-end' } : between;
}

/** 第一条 | 为了: there the blank parts the number from the words. */
const BARE_NUMBER =
  /^第[〇零一二三四五六七八九十百千两\d０-９\s]{1,12}[编編章节節条條款](?:之[一二三四五六七八九十]{1,3})?$/u;
const LONGEST_NUMBER = 20;
const CHINESE = '\\p{Script=Han}\u3001-\u3003\u3008-\u3011\u3014-\u301f‘’“”—…·！（），：；？～〇';
const ENDS_CHINESE = new RegExp(`[${CHINESE}]$`, 'u');
const BEGINS_CHINESE = new RegExp(`^[${CHINESE}]`, 'u');

function isNoBlank({ words, brokenBy }: Between, next: string): boolean {
  if (brokenBy !== 'line-end' || !BEGINS_CHINESE.test(next) || !ENDS_CHINESE.test(words)) return false;
  return !BARE_NUMBER.test(words);
}

/** As much as is asked of the words before a blank: all of a number, or the last character. */
function behind(words: string, more: string): string {
  const all = words + more;
  return all.length <= LONGEST_NUMBER ? all : `…${all.slice(-2)}`;
}

function hide(parts: string[], from: number): void {
  for (let at = from; at < parts.length; at++) parts[at] = UNSEEN.repeat((parts[at] as string).length);
}

/** Whatever stood last before a line begins is its line end: a tag, or white space. Words that end there lose nothing. */
function endLine(parts: string[]): void {
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at] as string;
    if (part === '') continue;
    if (/[^\s\u2060]$/u.test(part)) return;
    parts[at] = `${part.slice(0, -1)}\n`;
    return;
  }
}

/** What stands between two printed lines of a paragraph without being part of it. */
const BETWEEN: ReadonlySet<LineHint | undefined> = new Set<LineHint>([
  'running-title',
  'page-number',
  'footnote',
  'navigation',
  'table',
  'text-box',
]);

/**
 * What stands in a stretch of a source: the slice itself. Of a web page it is what is seen of it; and words that run on
 * over the end of a page or past a footnote are without what stands between.
 * @param start UTF-16 offset
 * @param end exclusive
 */
export function wordsIn(source: SourceText, start: number, end: number): string {
  const { format, lines } = source;
  if (format === 'txt' || format === 'md') return source.text.slice(start, end);
  const seen = seenText(source);
  const first = firstWhere(lines.length, (at) => (lines[at] as SourceLine).end > start);
  const behind = firstWhere(lines.length, (at) => (lines[at] as SourceLine).offset >= end);
  const through = lines.slice(first, behind);
  const [only, ...more] = through.length > 1 ? through.filter(({ hint }) => !BETWEEN.has(hint)) : through;
  if (!only) return seen.slice(start, end).replaceAll(UNSEEN, '');
  return [only, ...more]
    .map((line) => seen.slice(Math.max(start, line.offset), Math.min(end, line.end)))
    .join('\n')
    .replaceAll(UNSEEN, '');
}
