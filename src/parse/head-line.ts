import { isHistory, isRegulationName } from './surroundings.js';

/**
 * Where to part a line before the first article that holds several things: name, 主席令, 题注, name again, 目录, 引言.
 * @param title the name of the regulation as its own line gives it, or the empty string
 * @returns offsets into `text`, in order
 */
export function headCuts(text: string, title: string): number[] {
  const cuts = [nameLength(text), ...contentsCuts(text)];
  if (isHistory(text) || PROMULGATED.test(text)) cuts.push(...nameCuts(text, title), ...headingCut(text));
  return [...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
}

/** 现发布《某某条例》，自发布之日起施行。 */
const PROMULGATED = /现(?:予)?(?:公布|发布)/u;

/** Longer lines have no name at their head. */
const LONGEST_NAME = 100;
const BEHIND_NAME =
  /\s+(?=[（(]|[0-9]{4}\s*年|第[一1](?:分?编|[章条])|一、|目\s{0,4}录)|(?=[（(]\s*[0-9]{4}\s*年[^）)]{6}|[0-9]{4}\s*年\s*[0-9]{1,2}\s*月)/gu;

/** 中华人民共和国行政许可法 2003年8月27日…通过: the name, and behind it what is said of it. */
function nameLength(text: string): number {
  for (const { index } of text.slice(0, LONGEST_NAME).matchAll(BEHIND_NAME)) {
    if (index >= 4 && isRegulationName(text.slice(0, index))) return index;
  }
  return 0;
}

const OPENING = '序\\s*言|第[一1]\\s*(?:分?编|章)\\s*[^第。]{1,30}?|一、[^。；]{1,30}?';
const CONTENTS = new RegExp(`目\\s{0,4}录\\s*(?=(${OPENING})\\s*(?:第|二、))`, 'u');
const ENTRY =
  /第[^第章节编。]{1,6}(?:分编|[编章节])|附件[一二三四五六七八九十]|序\s*言|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}、/gu;

/** 目 录第一章 总则第二章 社会体育: every entry on a line of its own, up to where the first of them stands again. */
function contentsCuts(text: string): number[] {
  const found = CONTENTS.exec(text);
  if (!found) return [];
  const from = found.index + found[0].length;
  const opening = found[1] as string;
  const again = text.indexOf(opening, from + opening.length);
  const end = again < 0 ? text.length : again;
  const list = text.slice(from, end);
  if (/[。；]/u.test(list)) return [];
  return [found.index, ...[...list.matchAll(ENTRY)].map((entry) => from + entry.index), end];
}

/** 2012年12月31日最高人民法院审判委员会第1566次会议通过, between the name and the first words. */
const ADOPTED = /^[（(]?[0-9]{4}年[^。，；]{4,80}?(?:通过|修正|修订|公布)[）)]?(?=为|根据|依照|鉴于)/u;

/** 中华人民共和国体育法|主席令第18号…, …二〇一二年五月十日|最高人民法院关于…的解释|为正确…，制定本解释。 */
function nameCuts(text: string, title: string): number[] {
  const name = title.replace(/\s*[（(][0-9]{4}[）)]$/u, '');
  const cuts: number[] = [];
  if (name.length < 4) return cuts;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isFree(text, at, at + name.length)) cuts.push(at, at + name.length);
  }
  const last = cuts.at(-1) ?? text.length;
  const adopted = /[。：:]$/u.test(text) ? (ADOPTED.exec(text.slice(last))?.[0].length ?? 0) : 0;
  return adopted > 0 ? [...cuts, last + adopted] : cuts;
}

/** The name inside 《》 is spoken of; standing free, at the beginning or behind a date, it is printed as a title. */
function isFree(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[日号令。）)\s])$/u.test(text.slice(0, from)) && !/^(?:[》〉>”的]|修正案)/u.test(text.slice(to))
  );
}

/** …第三次会议通过）第一章 总则: the first heading, run on behind the 题注. */
function headingCut(text: string): number[] {
  const heading = /(?<=[）)过订正布行日\s])第[一1]\s*(?:分?编|章)\s*[\p{Script=Han}、\s]{1,40}$/u.exec(text);
  return heading ? [heading.index] : [];
}
