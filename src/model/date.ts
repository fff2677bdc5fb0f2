import { ARABIC_NUMERAL, HAN_NUMERAL, numeralValue } from './numeral.js';

/** A date as printed: 2020年5月28日, 一九八〇年九月十日, 2月30日. */
export interface PrintedDate {
  /** Indices into the text it was read from; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Undefined for a date without a year. */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const NUMBER = `[${HAN_NUMERAL}${ARABIC_NUMERAL}]`;
// A year has four figures or characters, so that 十年一月 is none. No number is longer than a few characters.
const DATE = new RegExp(
  `(?<!${NUMBER})(?:(${NUMBER}{4})\\s*年\\s*)?(?<!${NUMBER})(${NUMBER}{1,3})\\s*月\\s*(${NUMBER}{1,4})\\s*日`,
  'gu',
);

/** All dates with a month and a day, in order; impossible ones (2月30日) included. */
export function datesIn(text: string): PrintedDate[] {
  if (!text.includes('月')) return [];
  return [...text.matchAll(DATE)].flatMap(({ 0: whole, 1: yearWords, 2: monthWords, 3: dayWords, index }) => {
    const year = yearWords === undefined ? undefined : numeralValue(yearWords);
    const month = numeralValue(monthWords ?? '');
    const day = numeralValue(dayWords ?? '');
    if (month === undefined || day === undefined) return [];
    return [{ start: index, end: index + whole.length, year, month, day }];
  });
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

/** True for a day that the calendar has. Without a year the 29th of February is one. */
export function isPossible({ year, month, day }: Pick<PrintedDate, 'year' | 'month' | 'day'>): boolean {
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  return month !== FEBRUARY || day < 29 || year === undefined || isLeap(year);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** For comparing dates: 20200528; undefined for a date without a year. */
export function dayNumber({ year, month, day }: PrintedDate): number | undefined {
  return year === undefined ? undefined : year * 10000 + month * 100 + day;
}

/** `2020-05-28`; undefined for a date without a year of four figures. */
export function isoDate({ year, month, day }: PrintedDate): string | undefined {
  if (year === undefined || year < 1000 || year > 9999) return undefined;
  return [String(year), ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** True for `YYYY-MM-DD`, if the calendar has such a day. */
export function isIsoDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (ISO_DATE.exec(text) ?? []).slice(1).map(Number);
  return year > 0 && isPossible({ year, month, day });
}
