import { HAN_NUMERAL } from '../../model/numeral.js';

/** A 。 or 、 of wording, or what stands for one. */
export interface Dot {
  readonly name: 'stop' | 'pause';
  readonly at: number;
  readonly width: 'full' | 'half';
  /** The same mark in the other width. */
  readonly other: string;
}

const DOT = /[。｡.．﹒、､﹑]/gu;
const PAUSES = '、､﹑';
/** A Chinese word, or what closes one. */
const BEFORE = /[\p{Script=Han}》）”’」』]/u;
const BEHIND = /^(?:\s*$|\s*[\p{Script=Han}《（“‘「『]|[》）”’」』])/u;
const NUMERAL = new RegExp(`[${HAN_NUMERAL}]`, 'u');
/** 一．总则: the number of a list. */
const LIST_NUMBER = new RegExp(`(?:^|[\\s，。；：、（(])[${HAN_NUMERAL}]{1,4}$`, 'u');
const LONGEST = 8;

/**
 * The 。 and 、 of a stretch of wording, and the `.`, ．, ﹒, ｡ and ､ that stand for them: those behind a Chinese word, with
 * another or nothing behind. The point of 3.5, 第三．五, a.cn, 一．总则 and leaders (．．．) is none.
 */
export function dotsOf(text: string): Dot[] {
  return [...text.matchAll(DOT)].flatMap(({ 0: char, index }): Dot[] => {
    const name = PAUSES.includes(char) ? 'pause' : 'stop';
    const full = name === 'pause' ? '、' : '。';
    if (char === full) return [{ name, at: index, width: 'full', other: name === 'pause' ? '､' : '.' }];
    const isPoint = '.．﹒'.includes(char);
    return isPoint && !endsWords(text, index) ? [] : [{ name, at: index, width: 'half', other: full }];
  });
}

function endsWords(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1] ?? '', text.slice(at + 1, at + 1 + LONGEST)];
  if (!BEFORE.test(before) || !BEHIND.test(behind)) return false;
  if (NUMERAL.test(before) && NUMERAL.test(behind.trimStart().charAt(0))) return false;
  return !LIST_NUMBER.test(text.slice(Math.max(0, at - LONGEST), at)) || behind.trim() === '';
}
