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

const NUMERAL = `[${HAN_NUMERAL}${ARABIC_NUMERAL}]`;
const SPACED_NUMERAL = `${NUMERAL}(?:[ \\u3000\\u00a0]*${NUMERAL})*`;
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
  `^第\\s*(${SPACED_NUMERAL})\\s*(分[编編]|[编編]|章|[节節]|[条條])((?:\\s*之\\s*${NUMERAL}{1,3}(?!${NUMERAL}))*)`,
  'u',
);
const BRACKETED = new RegExp(`^[（(]\\s*(${SPACED_NUMERAL})\\s*[）)]`, 'u');
const HAN_COMMA = new RegExp(`^([${HAN_NUMERAL}]+)[、﹑]`, 'u');
const ARABIC_DOT = new RegExp(`^([${ARABIC_NUMERAL}]{1,3})\\s*[.．、](?![${ARABIC_NUMERAL}])`, 'u');
const SINGLE = /^([①-⑳㉑-㉟㊱-㊿❶-❿⓵-⓾]|[⑴-⒇]|[⒈-⒛]|[㈠-㈩㊀-㊉])/u;
const ROMAN = /^([Ⅰ-Ⅻⅰ-ⅻ])\s*[.．、]/u;

/**
 * Reads the number at the head of `text` (a line, or the rest of one).
 * @returns undefined where there is none, or where what looks like one is not a well-formed numeral
 */
export function readLabel(text: string): Label | undefined {
  switch (text.charCodeAt(0)) {
    case 0x7b2c: // 第
      return readUnit(text);
    case 0xff08:
    case 0x28:
      return readBracketed(text);
    default:
      return readEnumerator(text);
  }
}

function readUnit(text: string): Label | undefined {
  const match = UNIT.exec(text);
  if (!match) return undefined;
  const [whole, numeral, unit, after] = match as unknown as [string, string, string, string];
  const branches = [...after.matchAll(new RegExp(NUMERAL + '+', 'gu'))].map(([found]) => numeralValue(found));
  const ordinal = [numeralValue(numeral), ...branches];
  if (ordinal.includes(undefined)) return undefined;
  return make(UNIT_FORM[unit] as LabelForm, whole, ordinal as number[]);
}

function readBracketed(text: string): Label | undefined {
  const match = BRACKETED.exec(text);
  const numeral = match?.[1];
  const value = numeral === undefined ? undefined : numeralValue(numeral);
  // （2018）is a year and （0537）a telephone code; no list has 200 items.
  if (!match || value === undefined || value === 0 || value > 199) return undefined;
  const form = new RegExp(`[${ARABIC_NUMERAL}]`, 'u').test(numeral as string) ? 'paren-arabic' : 'paren-han';
  return make(form, match[0], [value]);
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
    const value = match ? numeralValue(match[1] as string) : undefined;
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

function make(form: LabelForm, text: string, ordinal: readonly number[]): Label {
  return { form, text: text.trimEnd(), ordinal, length: text.trimEnd().length };
}

/** What follows a number that is being referred to, not given: 第三十五条的规定, 第五条第二款, 第四条、第五条, （三）项. */
const REFERENCE_TAIL =
  /^(?:第[^条]{1,6}[款项]|前款|的(?!士)|所[列称述指规]|规定|、|[，,]第|(?:和|或者?|及|以及|至|到|与)(?:本[^法]|第|其他|[（(])|中(?:的|所|规)|之(?:规|外|情)|项(?!目)|款(?!项))/u;

/** True where the words after a label show that it is part of a cross-reference. */
export function isReferenceTail(rest: string): boolean {
  return REFERENCE_TAIL.test(rest);
}
