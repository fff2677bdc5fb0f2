import { fold, INVISIBLE_CHARACTERS } from '../model/characters.js';
import { ARABIC_NUMERAL, HAN_NUMERAL, numeralValue } from '../model/numeral.js';

/** The forms a printed number takes at the head of a line, from 编 down to ①. */
export type LabelForm =
  | 'part'
  | 'subpart'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han-comma' // 一、
  | 'paren-han' // （一）
  | 'arabic-dot' // 1.
  | 'paren-arabic' // （1）
  | 'circled' // ①
  | 'roman' // Ⅰ.
  | 'spoken'; // 问：

/** A printed number found in a line. */
export interface Label {
  readonly form: LabelForm;
  /** As printed, without the white space around it. */
  readonly text: string;
  readonly ordinal: readonly number[];
  /** Visible offset after the label, white space before the wording not included. */
  readonly length: number;
}

/** White space and zero-width characters inside a printed number: 第 十 二 条. */
const GAP = String.raw`(?:\s|${INVISIBLE_CHARACTERS})*`;
const NUMERAL = `[${HAN_NUMERAL}${ARABIC_NUMERAL}]`;
const SPACED_NUMERAL = `${NUMERAL}(?:${GAP}${NUMERAL})*`;
const UNIT_FORM: Readonly<Record<string, LabelForm>> = {
  编: 'part',
  編: 'part',
  分编: 'subpart',
  分編: 'subpart',
  章: 'chapter',
  节: 'section',
  節: 'section',
  条: 'article',
  條: 'article',
};
const UNIT = new RegExp(
  `^(?:[【〔[]\\s*)?第${GAP}(${SPACED_NUMERAL})${GAP}(分[编編]|[编編]|章|[节節]|[条條])((?:${GAP}之${GAP}${NUMERAL}{1,3}(?!${NUMERAL}))*)(?:\\s*[】〕\\]])?(?:[：:]|、(?!第|前|《|（))?`,
  'u',
);
const BRANCH = new RegExp(`${NUMERAL}+`, 'gu');
const BRACKETED = new RegExp(`^[（(]${GAP}(${SPACED_NUMERAL})${GAP}[）)]`, 'u');
const ARABIC = new RegExp(`[${ARABIC_NUMERAL}]`, 'u');
const HAN_COMMA = new RegExp(`^([${HAN_NUMERAL}]+)[、﹑]`, 'u');
const ARABIC_DOT = new RegExp(
  `^([${ARABIC_NUMERAL}]{1,3})\\s*[.．、](?![${ARABIC_NUMERAL}](?![${ARABIC_NUMERAL}]{2}\\p{Script=Han}))`,
  'u',
);
const SINGLE = /^([①-⑳㉑-㉟㊱-㊿❶-❿⓵-⓾]|[⑴-⒇]|[⒈-⒛]|[㈠-㈩㊀-㊉])/u;
const ROMAN = /^([Ⅰ-Ⅻⅰ-ⅻ]|[IVX]{1,5})\s*[.．、](?![A-Za-z])/u;

/**
 * Reads the number at the head of `text` (a line, or the rest of one).
 * @returns undefined where there is none, or where what looks like one is not a well-formed numeral
 */
export function readLabel(text: string): Label | undefined {
  return labelAtHead(text) ?? (RADICAL.test(text.slice(0, HEAD)) ? labelOfRadicals(text) : undefined);
}

/** Numbers are no longer than this. */
const HEAD = 16;
const RADICAL = /[\u2E80-\u2FDF]/u;

/** 第⼀条, （⼆）: text out of a PDF file has radicals (U+2F00) in the place of characters. Each is one unit long, as they are. */
function labelOfRadicals(text: string): Label | undefined {
  const folded = text.slice(0, HEAD).replace(/[\u2E80-\u2FDF]/gu, fold) + text.slice(HEAD);
  const label = labelAtHead(folded);
  if (!label) return undefined;
  const from = folded.indexOf(label.text);
  return { ...label, text: text.slice(from, from + label.text.length) };
}

function labelAtHead(text: string): Label | undefined {
  switch (text.charCodeAt(0)) {
    case 0x7b2c: // 第
    case 0x3010: // 【第一条】
    case 0x3014:
    case 0x5b:
      return readUnit(text);
    case 0xff08:
    case 0x28:
      return readBracketed(text);
    default:
      return ENUMERATOR_HEADS.has(text.charCodeAt(0)) ? readEnumerator(text) : undefined;
  }
}

function readUnit(text: string): Label | undefined {
  return readPlainUnit(text) ?? readPrintedUnit(text);
}

const UNIT_CODES = new Map<number, LabelForm>([
  [0x6761, 'article'], // 条
  [0x7ae0, 'chapter'], // 章
  [0x8282, 'section'], // 节
  [0x7f16, 'part'], // 编
]);

/** Nearly every number in nearly every text is 第, Han numerals, 条, and then wording; no need for the whole pattern. */
function readPlainUnit(text: string): Label | undefined {
  let end = 1;
  while (HAN_NUMERAL_CODES.has(text.charCodeAt(end))) end++;
  const form = end > 1 && text.startsWith('第') ? UNIT_CODES.get(text.charCodeAt(end)) : undefined;
  if (!form || !isPlainBehind(text, end + 1)) return undefined;
  const value = valueOf(text.slice(1, end));
  const printed = text.slice(0, end + 1);
  return value === undefined ? undefined : { form, text: printed, ordinal: [value], length: printed.length };
}

/** The end, or a Chinese character other than 之, at most behind ordinary spaces. */
function isPlainBehind(text: string, from: number): boolean {
  let at = from;
  while (text[at] === '\u3000' || text[at] === ' ') at++;
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff && code !== 0x4e4b;
}

const values = new Map<string, number | undefined>();
const MOST_VALUES = 4096;

/** {@link numeralValue}, remembered: the same few hundred numerals come again and again. */
function valueOf(numeral: string): number | undefined {
  if (values.has(numeral)) return values.get(numeral);
  if (values.size >= MOST_VALUES) values.clear();
  const value = numeralValue(numeral);
  values.set(numeral, value);
  return value;
}

function readPrintedUnit(text: string): Label | undefined {
  const match = UNIT.exec(text);
  if (!match) return undefined;
  const [whole, numeral, unit, after] = match as unknown as [string, string, string, string];
  const branches = [...after.matchAll(BRANCH)].map(([found]) => valueOf(found));
  const ordinal = [valueOf(numeral), ...branches];
  if (ordinal.includes(undefined)) return undefined;
  return make(UNIT_FORM[unit] as LabelForm, whole, ordinal as number[]);
}

function readBracketed(text: string): Label | undefined {
  const match = BRACKETED.exec(text);
  const numeral = match?.[1];
  const value = numeral === undefined ? undefined : valueOf(numeral);
  // （2018）is a year and （0537）a telephone code; no list has 200 items.
  if (!match || value === undefined || value === 0 || value > 199) return undefined;
  const form = ARABIC.test(numeral as string) ? 'paren-arabic' : 'paren-han';
  return make(form, match[0], [value]);
}

const HAN_NUMERAL_CODES: ReadonlySet<number> = codesOf(HAN_NUMERAL);
/** First characters of 一、 1. Ⅰ. ① and their like. */
const ENUMERATOR_HEADS: ReadonlySet<number> = new Set([
  ...HAN_NUMERAL_CODES,
  ...codesOf('0123456789０１２３４５６７８９IVX'),
  ...range(0x2160, 0x217b),
  ...range(0x2460, 0x249b),
  ...range(0x24f5, 0x24fe),
  ...range(0x2776, 0x277f),
  ...range(0x3220, 0x32bf),
]);

function codesOf(characters: string): Set<number> {
  return new Set([...characters].map((char) => char.charCodeAt(0)));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const ENUMERATORS: readonly (readonly [RegExp, LabelForm])[] = [
  [HAN_COMMA, 'han-comma'],
  [ARABIC_DOT, 'arabic-dot'],
  [ROMAN, 'roman'],
  [SINGLE, 'circled'],
];

function readEnumerator(text: string): Label | undefined {
  for (const [pattern, form] of ENUMERATORS) {
    const match = pattern.exec(text);
    const value = match ? valueOf(match[1] as string) : undefined;
    if (match && value !== undefined && value > 0 && value < 200)
      return make(singleForm(match[0], form), match[0], [value]);
  }
  return undefined;
}

/** ⑴ ⒈ ㈠ are one character each, but stand for （1） 1. （一）. */
function singleForm(text: string, form: LabelForm): LabelForm {
  if (/^[⑴-⒇]/u.test(text)) return 'paren-arabic';
  if (/^[⒈-⒛]/u.test(text)) return 'arabic-dot';
  return /^[㈠-㈩㊀-㊉]/u.test(text) ? 'paren-han' : form;
}

/** 【第一条】 and 第一条： are printed so, but the number is 第一条. 二、 keeps its mark, as （二） keeps its brackets. */
function make(form: LabelForm, text: string, ordinal: readonly number[]): Label {
  const printed = text.trimEnd();
  const bare = /^[【〔[]|^第/u.test(printed)
    ? printed.replace(/^[【〔[]\s*|\s*[】〕\]]?[：:、]?$/gu, '')
    : printed;
  return { form, text: bare, ordinal, length: printed.length };
}

/** What follows a number that is being referred to, not given: 第三十五条的规定, 第五条第二款, 第四条、第五条. */
const REFERENCE_TAIL =
  /^(?:第[^条]{1,6}[款项]|前款|的(?!士)|所[列称述指规]|规定|、(?=第|前|《|（)|[，,]第|(?:和|或者?|及|以及|至|到|与)(?:本[^法]|第|其他|[（(])|中(?:的|所|规)|之(?:规|外|情)|款(?!项))/u;

/** True where the words after 第X条 show that it is part of a cross-reference. */
export function isReferenceTail(rest: string): boolean {
  return REFERENCE_TAIL.test(rest);
}

/** （三）项, （一）、（二）项: an item referred to. 项目 and 目录 are words in their own right. */
const ENUMERATOR_TAIL =
  /^(?:项(?!目)|目(?![的标录前光])|款(?!项)|(?:[、，]|至|到|和|或者?|及)\s*(?:第\s*)?[（(])/u;

/** True where the words after （三） or 3. show that it is part of a cross-reference. */
export function isEnumeratorTail(rest: string): boolean {
  return ENUMERATOR_TAIL.test(rest);
}
