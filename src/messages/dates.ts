import type { Catalogue } from './language.js';

/** How a day is written. */
export interface DateWords {
  readonly day: (year: number, month: number, day: number) => string;
  /** Room for a day that is filled in by hand. */
  readonly blank: string;
}

/** Dates as they are written in a text. */
export const DATES: Catalogue<DateWords> = {
  zh: {
    day: (year, month, day) => `${year}年${month}月${day}日`,
    blank: '　　　　年　　月　　日',
  },
  en: {
    day: (year, month, day) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,
    blank: '________________',
  },
};

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
