import { FUNCTION_CHARACTERS } from './function-words.js';

/** Characters looked at on either side of a word. */
const WINDOW = 8;
/** An object of this many characters that ends in both places makes the same use: 制定规划, and 制订规划。 */
const WHOLE_OBJECT = 2;
/** Agreement of this many characters makes the same use wherever it ends. */
const LONG = 4;

/** What stands around a word, for saying whether two words are used alike. */
export interface Surroundings {
  /** Read away from the word. */
  readonly before: string;
  readonly behind: string;
}

/** The characters around a stretch of folded text. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  return { before: [...before].reverse().join(''), behind: text.slice(end, end + WINDOW) };
}

/**
 * Whether two words stand in the same use: both have the same object (制定规划、标准, 制订规划和政策), or their
 * surroundings agree for a stretch (自公布之日起…). 公司章程 and 公司的利润分配方案 are not the same object.
 */
export function isSameUse(one: Surroundings, two: Surroundings): boolean {
  const behind = agreement(one.behind, two.behind);
  if (behind >= LONG) return true;
  const ended = isEnd(one.behind[behind]) && isEnd(two.behind[behind]);
  if (behind >= WHOLE_OBJECT && ended && carries(one.behind.slice(0, behind))) return true;
  const before = agreement(one.before, two.before);
  return before >= LONG && ended;
}

function agreement(one: string, two: string): number {
  let length = 0;
  while (length < one.length && one[length] === two[length] && isWord(one[length])) length++;
  return length;
}

const HAN_OR_DIGIT = /[\p{Script=Han}\d]/u;

function isWord(char: string | undefined): boolean {
  return char !== undefined && HAN_OR_DIGIT.test(char);
}

function isEnd(char: string | undefined): boolean {
  return !isWord(char) || '和与及或并的'.includes(char as string);
}

function carries(words: string): boolean {
  return [...words].some((char) => !FUNCTION_CHARACTERS.has(char));
}
