import { hanNumber } from '../../messages/han-number.js';
import { fold } from '../../model/characters.js';
import { ARABIC_NUMERAL, HAN_NUMERAL } from '../../model/numeral.js';

/** A numeral inside a label, spaces within it included: 第 十 二 条. */
const NUMERAL = new RegExp(
  `[${HAN_NUMERAL}${ARABIC_NUMERAL}](?:\\s*[${HAN_NUMERAL}${ARABIC_NUMERAL}])*`,
  'u',
);
const ARABIC = new RegExp(`[${ARABIC_NUMERAL}]`, 'u');
const FULL_WIDTH = /[０-９]/u;
/** Characters that are a number by themselves, by the first of their kind: ① ⑴ ⒈ ㈠. */
const SINGLES = ['①', '⑴', '⒈', '㈠'];
const LONGEST_SINGLES = 10;

/** 第⼗⼆条, with the radicals that PDF extraction leaves in the place of 十 and 二, as it was meant. */
function withoutRadicals(label: string): string {
  return label.replace(/[\u2E80-\u2FDF]/gu, fold);
}

/** Which numerals a label is written with; undefined for ① and their like. */
export function numeralStyle(label: string): 'han' | 'arabic' | undefined {
  const numeral = NUMERAL.exec(withoutRadicals(label))?.[0];
  return numeral === undefined ? undefined : ARABIC.test(numeral) ? 'arabic' : 'han';
}

/**
 * What a number would look like beside a label that is printed: 第十四条 like 第十二条, （三） like （一）.
 * @param ordinal `[12, 1]` for 第十二条之一
 */
export function labelLike(label: string, [number = 0, branch]: readonly number[]): string {
  const main = withoutRadicals(label).replace(/之.*$/u, '');
  const style = numeralStyle(main);
  if (style === undefined) return singleLike(main, number);
  const like = main.replace(NUMERAL, (found) => written(number, style, FULL_WIDTH.test(found)));
  return branch === undefined ? like : `${like}之${hanNumber(branch)}`;
}

/** A label in the other style of numerals: 第十二条 for 第12条. */
export function inStyle(label: string, value: number, style: 'han' | 'arabic'): string {
  return withoutRadicals(label).replace(NUMERAL, written(value, style, false));
}

function written(value: number, style: 'han' | 'arabic', full: boolean): string {
  if (style === 'han') return hanNumber(value);
  const figures = String(value);
  return full
    ? figures.replace(/[0-9]/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0))
    : figures;
}

function singleLike(label: string, number: number): string {
  const first = SINGLES.find((single) => {
    const ahead = label.charCodeAt(0) - single.charCodeAt(0);
    return ahead >= 0 && ahead < LONGEST_SINGLES;
  });
  return first !== undefined && number >= 1 && number <= LONGEST_SINGLES
    ? String.fromCharCode(first.charCodeAt(0) + number - 1)
    : String(number);
}

/** What labels of one list have in common, their numbers aside: 第#条, （#）, #、; with figures apart from Chinese numerals. */
export function labelForm(label: string): string {
  const bare = withoutRadicals(label).replace(/\s/gu, '').replace(/之.*$/u, '');
  const unit = /[条條章节節编編]/u.exec(bare)?.[0];
  if (unit !== undefined && bare.startsWith('第')) return bare.includes('分') ? `分${unit}` : unit;
  const style = numeralStyle(bare);
  if (style === undefined) return '#';
  return `${style} ${bare.replace(NUMERAL, '#').replace(/[（(]/u, '(').replace(/[）)]/u, ')')}`;
}
