import { excerpt } from './excerpt.js';
import { hanNumber } from './han-number.js';
import type { Catalogue } from './language.js';
import { quoted } from './quoted.js';

/** Texts that read the same; `text` is empty where they lack the words. */
export interface ReadBy {
  readonly text: string;
  readonly sigla: readonly string[];
}

/** Why a rule has chosen a reading, or could not. */
export interface ChoiceReasons {
  /** `readings` have the chosen one first; `indirect` only quote and do not count. */
  readonly majority: (readings: readonly ReadBy[], indirect: readonly ReadBy[]) => string;
  /** Several readings have the most texts. */
  readonly tie: (readings: readonly ReadBy[], indirect: readonly ReadBy[]) => string;
  readonly latest: (reading: ReadBy, date: string, undated: readonly string[]) => string;
  /** Texts of the latest date differ. */
  readonly latestDiffer: (readings: readonly ReadBy[], date: string, undated: readonly string[]) => string;
  readonly undated: string;
}

const textsZh = (count: number): string => `${count === 2 ? '两' : hanNumber(count)}本`;
const wordsZh = (text: string): string => (text === '' ? '无此文字' : `作${quoted(excerpt(text), 'zh')}`);
const listZh = (sigla: readonly string[]): string => sigla.join('、');
const readZh = ({ text, sigla }: ReadBy): string =>
  `${textsZh(sigla.length)}${wordsZh(text)}（${listZh(sigla)}）`;
const indirectZh = (indirect: readonly ReadBy[]): string =>
  indirect.map(({ text, sigla }) => `；${listZh(sigla)}引述时${wordsZh(text)}，不计`).join('');
const undatedZh = (sigla: readonly string[]): string =>
  sigla.length > 0 ? `；${listZh(sigla)}没有日期，不计` : '';

const listEn = (sigla: readonly string[]): string => sigla.join(', ');
const wordsEn = (text: string, one: boolean): string =>
  text === ''
    ? `${one ? 'lacks' : 'lack'} the words`
    : `${one ? 'reads' : 'read'} ${quoted(excerpt(text), 'en')}`;
const readEn = ({ text, sigla }: ReadBy): string =>
  `${sigla.length} ${wordsEn(text, sigla.length === 1)} (${listEn(sigla)})`;
const indirectEn = (indirect: readonly ReadBy[]): string =>
  indirect
    .map(
      ({ text, sigla }) =>
        `; ${listEn(sigla)} ${wordsEn(text, sigla.length === 1)}, quoting, and not counted`,
    )
    .join('');
const undatedEn = (sigla: readonly string[]): string =>
  sigla.length > 0 ? `; without a date and not counted: ${listEn(sigla)}` : '';

const countOf = (readings: readonly ReadBy[]): number =>
  readings.reduce((sum, { sigla }) => sum + sigla.length, 0);

/** Why a rule has chosen a reading, or could not. */
export const CHOICE_REASONS: Catalogue<ChoiceReasons> = {
  zh: {
    majority: (readings, indirect) =>
      `${textsZh(countOf(readings))}中${readings.map(readZh).join('，')}${indirectZh(indirect)}；依“从多”`,
    tie: (readings, indirect) =>
      `${textsZh(countOf(readings))}中${readings.map(readZh).join('，')}${indirectZh(indirect)}；最多的不止一种，依“从多”不能定`,
    latest: ({ text, sigla }, date, undated) =>
      `有日期的文本以${listZh(sigla)}为最晚（${date}），${wordsZh(text)}${undatedZh(undated)}；依“从新”`,
    latestDiffer: (readings, date, undated) =>
      `最晚的文本（${date}）文字不同：${readings.map(readZh).join('，')}${undatedZh(undated)}；依“从新”不能定`,
    undated: '各本都没有日期；依“从新”不能定',
  },
  en: {
    majority: (readings, indirect) =>
      `of ${countOf(readings)} texts ${readings.map(readEn).join(', ')}${indirectEn(indirect)}; by majority`,
    tie: (readings, indirect) =>
      `of ${countOf(readings)} texts ${readings.map(readEn).join(', ')}${indirectEn(indirect)}; no reading has most texts, so the majority does not decide`,
    latest: ({ text, sigla }, date, undated) =>
      `${listEn(sigla)} of ${date} is the latest text with a date and ${wordsEn(text, true)}${undatedEn(undated)}; by the latest text`,
    latestDiffer: (readings, date, undated) =>
      `the latest texts (${date}) differ: ${readings.map(readEn).join(', ')}${undatedEn(undated)}; so the latest text does not decide`,
    undated: 'no text has a date, so the latest text does not decide',
  },
};
