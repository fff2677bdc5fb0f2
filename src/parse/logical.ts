import { headCuts } from './head-line.js';
import { isReferenceTail, readLabel, type Label } from './label.js';
import { cutLine, type Line } from './line.js';
import { isRegulationName } from './surroundings.js';

/** Shorter lines hold one thing. */
const SHORTEST = 10;
const NONE: readonly number[] = [];
const LONGEST_CAPTION = 40;

/**
 * Parts lines that hold more than one thing: chapters and articles that run on behind one another, as in a text without
 * any line end, and the heads of web copies that print title, 题注, 目录 and 引言 in one line.
 * Only numbers that follow on are taken, so that a reference in a sentence never becomes an article.
 * @param title the name of the regulation as its own line gives it, or the empty string
 */
export function logicalLines(lines: readonly Line[], title: string): Line[] {
  let article = 0;
  return lines.flatMap((line) => {
    const cuts = line.text.length < SHORTEST ? NONE : cutsIn(line, title, article);
    const parts = cuts.length === 0 ? [line] : cutLine(line, cuts);
    for (const part of parts) article = articleOf(part) ?? article;
    return parts;
  });
}

function articleOf({ head }: Line): number | undefined {
  if (head?.label.form !== 'article' || head.from > 0 || isReferenceTail(head.rest)) return undefined;
  return head.label.ordinal[0];
}

function cutsIn(line: Line, title: string, article: number): number[] {
  const head = article === 0 ? headCuts(line.text, title) : [];
  const cuts = [...head, ...unitCuts(line, head.at(-1) ?? 0, article)];
  return [...new Set(cuts)].sort((a, b) => a - b);
}

const NUMBER = '[^第条章节编。，；：\\s]{1,9}';
const CAPTION_NUMBER = '[一二三四五六七八九十]{1,3}、';
/** 附则 of 刑法 and 民法典, which bears no number. */
const CLOSING = '附\\s{0,4}则(?=\\s*第)';
const UNIT = new RegExp(
  `第${NUMBER}\\s*(?:条|章|节|分编|编)|(?<=[。\\s])(?:${CAPTION_NUMBER}|${CLOSING})`,
  'gu',
);
const HEADING_NUMBER = new RegExp(`^(?:第${NUMBER}\\s*(?:章|节|分编|编)|${CAPTION_NUMBER})`, 'u');
/** A few words without a stop: 第二章 职责, 十、第一审普通程序. */
const HEADING_WORDS = /^[^。；：]{0,40}/u;
const NEXT_UNIT = new RegExp(`第${NUMBER}\\s*(?:条|章|节|分编|编)`, 'gu');

interface Reached {
  readonly cuts: number[];
  article: number;
  branch: number;
  afterHeading: boolean;
  /** Where the next number stood, but like one referred to: 第八十六条规定本行政区域… */
  doubtful: number | undefined;
}

/** Chapters and articles inside a line, where a sentence or a heading has ended before them. */
function unitCuts({ text, head }: Line, from: number, article: number): number[] {
  if (text.indexOf('第', 1) < 0 && text.indexOf('、', 1) < 0) return [];
  const label = head?.from === 0 ? head.label : undefined;
  const reached: Reached = {
    cuts: [],
    article: label?.form === 'article' ? (label.ordinal[0] ?? article) : article,
    branch: label?.ordinal[1] ?? 0,
    afterHeading: isHeadingAt(text, 0, article),
    doubtful: undefined,
  };
  for (const match of text.matchAll(UNIT)) {
    const at = match.index;
    if (at > 0 && at >= from && isUnitAt(text, at, reached)) reached.cuts.push(at);
  }
  return reached.cuts;
}

function isUnitAt(text: string, at: number, reached: Reached): boolean {
  const isFirst = reached.cuts.length === 0 && reached.article === 0;
  const ended = reached.afterHeading || endsBefore(text, at) || (isFirst && endsHead(text, at));
  const label = ended ? readLabel(text.slice(at, at + 16)) : undefined;
  if (!label) return ended && isClosing(text, at, reached);
  if (label.form === 'article') return takesArticle(label, text, at, reached);
  const heading = isHeadingAt(text, at, reached.article);
  reached.afterHeading ||= heading;
  return heading;
}

function endsBefore(text: string, at: number): boolean {
  return /[。；”）)！？]\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** The first caption, run on without a space; one that says what to do to an article is none. */
const CAPTION_BEFORE = /一、\s*(?!.*[将把对在按])[\p{Script=Han}、\s]{2,30}$/u;

/** In front of the first unit title, 题注 and caption end without a stop; 2.将第一条修改为： is none of them. */
function endsHead(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    /[\s过订正布行日号]$/u.test(before) ||
    CAPTION_BEFORE.test(before.slice(-LONGEST_CAPTION)) ||
    isRegulationName(before)
  );
}

function isClosing(text: string, at: number, reached: Reached): boolean {
  if (text[at] !== '附') return false;
  reached.afterHeading = true;
  return true;
}

/** 第三条 behind 第二条, 第二条之一 behind 第二条; never a number that is referred to. */
function takesArticle(label: Label, text: string, at: number, reached: Reached): boolean {
  const ahead = stepsAhead(label, reached);
  // 第八十七条 without a 第八十六条 before it: the doubtful one was it.
  const doubtful = ahead === 2 ? reached.doubtful : undefined;
  if (ahead !== 1 && doubtful === undefined) return false;
  if (isReferenceTail(text.slice(at + label.length))) {
    if (ahead === 1) reached.doubtful ??= at;
    return false;
  }
  if (doubtful !== undefined) reached.cuts.push(doubtful);
  const [article, branch = 0] = label.ordinal;
  Object.assign(reached, { article, branch, afterHeading: false, doubtful: undefined });
  return true;
}

/** 1 for the article that comes next, 2 for the one behind it. */
function stepsAhead({ ordinal: [number = 0, branch = 0] }: Label, reached: Reached): number {
  if (branch > 0) return number === reached.article && branch === reached.branch + 1 ? 1 : 0;
  // A code published by its parts begins with 第四百六十三条, right under its first heading.
  return reached.article === 0 && reached.afterHeading ? 1 : number - reached.article;
}

/** A number, a few words, and then a further heading or the article that comes next. */
function isHeadingAt(text: string, at: number, article: number): boolean {
  const number = HEADING_NUMBER.exec(text.slice(at, at + 16))?.[0];
  if (number === undefined) return false;
  const from = at + number.length;
  const words = HEADING_WORDS.exec(text.slice(from, from + 60))?.[0] ?? '';
  const next = text.slice(from, from + words.length + 1);
  return [...next.matchAll(NEXT_UNIT)].some(({ index }) => {
    const label = readLabel(text.slice(from + index, from + index + 16));
    if (label?.form !== 'article') return label !== undefined;
    // 一、将刑法第一百四十五条修改为：… is no caption, but a part of a code may begin with 第四百六十三条.
    return label.ordinal[0] === article + 1 || (article === 0 && number.startsWith('第'));
  });
}
