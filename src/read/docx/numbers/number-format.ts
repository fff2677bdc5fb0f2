import {
  counted,
  countedBelowHundred,
  countedInJapanese,
  digitByDigit,
  LEGAL,
  LEGAL_JAPANESE,
  LEGAL_TRADITIONAL,
  PLAIN,
  TAIWAN,
} from '../../numerals/han.js';
import { roman } from '../../numerals/roman.js';
import { ownEntry } from '../values.js';

type NumberFormat = (value: number) => string;

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const decimal: NumberFormat = String;
const fullWidth: NumberFormat = (value) =>
  String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** From 1; a larger number than there are signs is printed in digits. */
function signs(characters: string): NumberFormat {
  const list = [...characters];
  return (value) => list[value - 1] ?? decimal(value);
}

/** Signs of Unicode in a row, from that of 1. */
function signsFrom(first: number, count: number): NumberFormat {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : decimal(value));
}

/** A number that a document counts to by the million would be as long; no more of it is printed. */
const LONGEST = 100;

/** A … Z, AA, BB, …: the letter is repeated (17.18.59). */
function letter(value: number): string {
  if (value < 1) return '';
  const times = Math.min(Math.floor((value - 1) / 26) + 1, LONGEST);
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(times);
}

/** Word goes as far as that. */
const LARGEST_ROMAN = 32_767;

const romanOrDecimal: NumberFormat = (value) => (value > LARGEST_ROMAN ? decimal(value) : roman(value));

function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** 甲子, 乙丑, …: sixty years. */
function sexagenary(value: number): string {
  const at = value - 1;
  return value < 1 ? '' : `${STEMS[at % 10] ?? ''}${BRANCHES[at % 12] ?? ''}`;
}

/** ① to ㊿, which are in three places of Unicode; a number without such a sign in digits. */
export function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value <= 20) return signsFrom(0x2460, 20)(value);
  if (value <= 35) return signsFrom(0x3251, 15)(value - 20);
  return value <= 50 ? signsFrom(0x32b1, 15)(value - 35) : decimal(value);
}

const digital: NumberFormat = (value) => digitByDigit(value, '〇');
const thousands: NumberFormat = (value) => counted(value, PLAIN, 'short');
const circledInWord: NumberFormat = (value) => (value <= 20 ? circled(value) : decimal(value));

/** The number formats of Word (ECMA-376 part 1, 17.18.59). What is not among them is printed in digits. */
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circledInWord,
  decimalEnclosedCircleChinese: circledInWord,
  decimalEnclosedFullstop: signsFrom(0x2488, 20),
  decimalEnclosedParen: signsFrom(0x2474, 20),
  numberInDash: (value) => `- ${value} -`,
  ideographEnclosedCircle: signsFrom(0x3280, 10),
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: (value) => digitByDigit(value, '○'),
  chineseCounting: countedBelowHundred,
  taiwaneseCounting: countedBelowHundred,
  chineseCountingThousand: thousands,
  taiwaneseCountingThousand: (value) => counted(value, TAIWAN, 'short'),
  japaneseCounting: countedInJapanese,
  chineseLegalSimplified: (value) => counted(value, LEGAL, 'long'),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL, 'long'),
  japaneseLegal: (value) => counted(value, LEGAL_JAPANESE, 'long'),
  ideographTraditional: signs(STEMS),
  ideographZodiac: signs(BRANCHES),
  ideographZodiacTraditional: sexagenary,
  upperRoman: (value) => romanOrDecimal(value).toUpperCase(),
  lowerRoman: romanOrDecimal,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  ordinal,
  none: () => '',
  bullet: () => '',
};

/**
 * Prints a number as Word does.
 * @param format of ST_NumberFormat; `custom:` stands in front of a pattern such as `001, 002, 003, ...`
 */
export function formatNumber(value: number, format: string): string {
  if (format.startsWith('custom:')) {
    const zeros = /^0+1\b/u.exec(format.slice(7))?.[0].length ?? 1;
    return String(value).padStart(Math.min(zeros, LONGEST), '0');
  }
  return ownEntry(FORMATS, format)?.(value) ?? decimal(value);
}
