import { ARABIC_NUMERAL, HAN_NUMERAL, numeralValue } from '../../model/numeral.js';

/** A count that a text states: 等4项职责, 5种追责情形, 共四章二十条. */
export interface CountedClaim {
  readonly count: number;
  /** The number as printed, without its unit. */
  readonly number: string;
  /** 项, 种, 章… */
  readonly unit: string;
  /** What is counted, up to the next mark: 追责情形, 地方党政领导干部的生态环境保护职责. */
  readonly what: string;
  /** Where the number with its unit stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The words of its sentence before it, from the count before this on. */
  readonly before: string;
  /** The words of its sentence behind it; none where another count follows: …等4项职责，…等6项职责. */
  readonly behind: string;
  /** The name in 《…》 that stands last before it; empty where there is none. */
  readonly of: string;
}

const UNITS = '个?(?:方面|部分|环节)|大?(?:类|种|项)|条|点|章|节';
const CLAIM = new RegExp(`([${HAN_NUMERAL}]+|[${ARABIC_NUMERAL}]+)\\s*(${UNITS})`, 'gu');
/** Behind these a number is part of a name, an order or another number: 第六条, （五）项, 20.5项, 每一项, 前3项. */
const NOT_BEFORE = /[第前后每各某另同任这那该（(.．\d〇零一二两三四五六七八九十百千万亿多余近约几]\s*$/u;
/** 规定了7类干部 counts; 二类疫病 and 一类、二类 are names of classes. */
const CLASSES = /[了等共有为成列是出定确对将把述]\s*$/u;
const NAME = /《([^《》\n]{1,60})》/gu;
const STOPS: ReadonlySet<string> = new Set('。！？!?；;\n');
const WHAT = /^[\p{Script=Han}“”"]*/u;
/** Sentences are looked at no farther than this. */
const FARTHEST = 400;

/** Finds every count of two and more, in the order of the text. */
export function countedClaims(text: string): CountedClaim[] {
  const matches = [...text.matchAll(CLAIM)];
  const names = matches.length > 0 ? [...text.matchAll(NAME)] : [];
  const found: CountedClaim[] = [];
  let named = 0;
  let last = 0;
  matches.forEach((match, index) => {
    const { index: start } = match;
    while ((names[named]?.index ?? Infinity) < start) named++;
    const name = names[named - 1];
    const count = numeralValue(match[1] as string) ?? 0;
    if (count < 2 || NOT_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return;
    // Numbers inside 《…》 count nothing of the text they stand in.
    if (name && start < name.index + name[0].length) return;
    if (match[2] === '类' && !CLASSES.test(text.slice(Math.max(0, start - 3), start))) return;
    const claim = claimAt(match, count, text, last, matches[index + 1]?.index);
    found.push({ ...claim, of: name?.[1] ?? '' });
    last = claim.end;
  });
  return found;
}

function claimAt(
  match: RegExpExecArray,
  count: number,
  text: string,
  from: number,
  next: number | undefined,
): Omit<CountedClaim, 'of'> {
  const start = match.index;
  const end = start + match[0].length;
  const to = sentenceEnd(text, end);
  return {
    count,
    number: match[1] as string,
    unit: (match[2] as string).replace(/^[个大]/u, ''),
    what: (WHAT.exec(text.slice(end, end + FARTHEST))?.[0] ?? '').replace(/[“”"]/gu, ''),
    start,
    end,
    before: text.slice(sentenceStart(text, start, from), start),
    behind: next !== undefined && next < to ? '' : text.slice(end, to),
  };
}

function sentenceStart(text: string, at: number, from: number): number {
  const least = Math.max(from, at - FARTHEST);
  let start = at;
  while (start > least && !STOPS.has(text[start - 1] as string)) start--;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + FARTHEST);
  let end = at;
  while (end < most && !STOPS.has(text[end] as string)) end++;
  return end;
}
