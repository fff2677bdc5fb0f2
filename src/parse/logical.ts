import { isReferenceTail, readLabel, type Label } from './label.js';
import { cutLine, type Line } from './line.js';
import { isHistory, isRegulationName } from './surroundings.js';

/** Shorter lines hold one thing. */
const SHORTEST = 10;

/**
 * Parts lines that hold more than one thing: chapters and articles that run on behind one another, as in a text without
 * any line end, and the heads of web copies that print title, 题注, 目录 and 引言 in one line.
 * Only numbers that follow on are taken, so that a reference in a sentence never becomes an article.
 * @param title the name of the regulation as its own line gives it, or the empty string
 */
export function logicalLines(lines: readonly Line[], title: string): Line[] {
  let article = 0;
  return lines.flatMap((line) => {
    const cuts = line.text.length < SHORTEST ? [] : cutsIn(line, title, article);
    const parts = cutAt(line, cuts);
    for (const part of parts) article = articleOf(part) ?? article;
    return parts;
  });
}

function articleOf({ text }: Line): number | undefined {
  const label = readLabel(text);
  if (label?.form !== 'article' || isReferenceTail(text.slice(label.length).trimStart())) return undefined;
  return label.ordinal[0];
}

function cutAt(line: Line, cuts: readonly number[]): Line[] {
  const parts: Line[] = [];
  let rest = line;
  let taken = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut <= taken) continue;
    const [first, second] = cutLine(rest, cut - taken);
    parts.push(first);
    rest = second;
    taken = cut;
  }
  return [...parts, rest];
}

function cutsIn({ text }: Line, title: string, article: number): number[] {
  const head = isHistory(text) ? headCuts(text, title) : [];
  const name = article === 0 ? nameLength(text) : 0;
  if (name > 0) head.unshift(name);
  return [...head, ...unitCuts(text, head.at(-1) ?? 0, article)];
}

/** 中华人民共和国行政许可法 2003年8月27日…通过: the name, and behind a blank what is said of it. */
function nameLength(text: string): number {
  const name = /^\S{4,60}(?=\s+(?:[（(]|[0-9]{4}年|第[一1][编章条]))/u.exec(text)?.[0] ?? '';
  return isRegulationName(name) ? name.length : 0;
}

/** 2012年12月31日最高人民法院审判委员会第1566次会议通过, between the name and the first words. */
const ADOPTED = /^[（(]?[0-9]{4}年[^。，；]{4,80}?(?:通过|修正|修订|公布)[）)]?(?=为|根据|依照|鉴于)/u;

const CONTENTS = /目\s{0,4}录(?=\s*(?:第[一1]|序\s*言))/u;

/** 中华人民共和国体育法主席令第18号…修正目 录第一章 总则第二章 社会体育, or …八月五日最高人民法院关于…的解释为正确…，制定本解释。 */
function headCuts(text: string, title: string): number[] {
  const contents = CONTENTS.exec(text);
  if (contents) {
    const entries = [...text.slice(contents.index).matchAll(/第[^第章节编。]{1,6}(?:分编|[编章节])/gu)];
    return [contents.index, ...entries.map((entry) => (contents.index as number) + entry.index)];
  }
  const name = title.replace(/\s*[（(][0-9]{4}[）)]$/u, '');
  const last = name.length < 4 ? -1 : text.lastIndexOf(name);
  const preamble = last + name.length;
  // The name inside 《》 is spoken of; standing free, with a sentence behind it, it is the title before the 引言.
  const free = last > 0 && text[last - 1] !== '《' && text[last - 1] !== '〈' && text[preamble] !== '》';
  if (!free || text.length - preamble < 15 || !/[。：:]$/u.test(text)) return [];
  const adopted = ADOPTED.exec(text.slice(preamble))?.[0].length ?? 0;
  return adopted > 0 ? [last, preamble, preamble + adopted] : [last, preamble];
}

const NUMBER = '[^第条章节编。，；：\\s]{1,9}';
const CAPTION_NUMBER = '[一二三四五六七八九十]{1,3}、';
const UNIT = new RegExp(`第${NUMBER}\\s*(?:条|章|节|分编|编)|(?<=[。\\s])${CAPTION_NUMBER}`, 'gu');
/** A few words without a stop, and then a further unit: 第二章 职责 第六条, 二、回避 第四十三条. */
const HEADING = new RegExp(
  `^(?:第${NUMBER}\\s*(?:章|节|分编|编)|${CAPTION_NUMBER})[^。；：第]{0,40}第${NUMBER}\\s*(?:条|章|节|分编|编)`,
  'u',
);

interface Reached {
  readonly cuts: number[];
  article: number;
  branch: number;
  afterHeading: boolean;
}

/** Chapters and articles inside a line, where a sentence or a heading has ended before them. */
function unitCuts(text: string, from: number, article: number): number[] {
  const reached: Reached = {
    cuts: [],
    article: articleAtHead(text, article),
    branch: readLabel(text)?.ordinal[1] ?? 0,
    afterHeading: isHeadingAt(text, 0),
  };
  for (const match of text.matchAll(UNIT)) {
    const at = match.index;
    if (at > 0 && at >= from && isUnitAt(text, at, reached)) reached.cuts.push(at);
  }
  return reached.cuts;
}

function isUnitAt(text: string, at: number, reached: Reached): boolean {
  // In front of the first article anything may stand: title and 题注 end without a stop.
  const isFirst = reached.cuts.length === 0 && reached.article === 0;
  const ended =
    isFirst || reached.afterHeading || /[。；”）)！？]\s*$/u.test(text.slice(Math.max(0, at - 3), at));
  const label = ended ? readLabel(text.slice(at, at + 16)) : undefined;
  if (!label) return false;
  if (label.form === 'article') return takesArticle(label, text.slice(at + label.length), reached);
  const heading = isHeadingAt(text, at);
  reached.afterHeading ||= heading;
  return heading;
}

/** 第三条 behind 第二条, 第二条之一 behind 第二条; never a number that is referred to. */
function takesArticle({ ordinal: [number = 0, branch = 0] }: Label, rest: string, reached: Reached): boolean {
  const isNext = branch === 0 && number === reached.article + 1;
  const isBranch = branch > 0 && number === reached.article && branch === reached.branch + 1;
  if (!(isNext || isBranch) || isReferenceTail(rest)) return false;
  Object.assign(reached, { article: number, branch, afterHeading: false });
  return true;
}

function articleAtHead(text: string, article: number): number {
  const label = readLabel(text);
  return label?.form === 'article' ? (label.ordinal[0] ?? article) : article;
}

function isHeadingAt(text: string, at: number): boolean {
  return HEADING.test(text.slice(at, at + 80));
}
