import type { ApparatusEntry, Parallel, TermGroup } from '../../model/edition.js';
import { alikeness, pairedOf } from '../alikeness.js';
import { lettersIn } from '../wording.js';

/** Words that texts use for one thing. */
export interface TermPair {
  readonly from: TermGroup['from'];
  readonly words: readonly string[];
}

const VARIANT = /^\p{Script=Han}{2,10}$/u;
const PARALLEL = /^\p{Script=Han}{3,14}$/u;
/** Words that texts differ in without meaning anything by it; how often they stand says nothing. */
const PARTICLES =
  /^(?:以及|及其|或者|并且|而且|和其|的其|等的|对于|关于|[的和与及或且并等其该之者以而则也了在于对由从向为将把被所个是有都])+$/u;
/** 第五条, 二十: numbers of provisions differ with the order, not with the use of words. */
const NUMBERS = /^[第〇零一二三四五六七八九十百千万编章节条款项目之年月日]+$/u;
/** Half of their pairs of letters: 管发展必须抓环保 and 管发展必须管环保, not 行业或者领域 and 业务工作范围内. */
const ALIKE = 0.5;

/**
 * Which words are worth counting in all texts: short readings of the apparatus (依规依法 and 依法依规, however many places
 * they differ in), and short wordings of shared provisions that are much alike.
 */
export function termPairs(
  apparatus: readonly ApparatusEntry[],
  parallels: readonly Parallel[],
): readonly TermPair[] {
  const variants = recurring(apparatus.filter(({ whole }) => !whole).map(wordsOf));
  const shared = parallels
    .flatMap(({ provisions }) => provisions)
    .filter(({ grade }) => grade !== 'weak')
    .flatMap(({ differing }) => differing)
    .filter(({ base, parallel }) => areWordsForOneThing(lettersIn(base), lettersIn(parallel)))
    .map(({ base, parallel }) => [base, parallel]);
  return [...different(variants, 'variant'), ...different(shared, 'parallel')];
}

function areWordsForOneThing(one: string, other: string): boolean {
  return PARALLEL.test(one) && PARALLEL.test(other) && alikeness(pairedOf(one), pairedOf(other)) >= ALIKE;
}

/**
 * Of each group the words that have a letter in common with the first (监督 and 监管), or stand against it in more places
 * than one. 保护 where another text has 问题 is a change of what is said, not another word for it.
 */
function recurring(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  const keyOf = (...words: readonly string[]): string => words.map(lettersIn).sort().join(' ');
  for (const [first = '', ...others] of groups) {
    for (const key of new Set(others.map((other) => keyOf(first, other)))) {
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  return groups.map(([first = '', ...others]) => {
    const letters = new Set(lettersIn(first));
    const isKin = (other: string): boolean => [...lettersIn(other)].some((letter) => letters.has(letter));
    return [first, ...others.filter((other) => isKin(other) || (times.get(keyOf(first, other)) ?? 0) > 1)];
  });
}

/** The lemma, and the readings that are words as it is one; none where the lemma is none. */
function wordsOf({ readings }: ApparatusEntry): readonly string[] {
  const [lemma, ...others] = readings.filter(({ note }) => note === undefined).map(({ text }) => text);
  return lemma !== undefined && isTerm(lemma) ? [lemma, ...others.filter(isTerm)] : [];
}

function isTerm(text: string): boolean {
  const word = lettersIn(text);
  return VARIANT.test(word) && !PARTICLES.test(word) && !NUMBERS.test(word);
}

/** Groups of two or more words that differ in their letters, each once; none that another holds whole. */
function different(groups: readonly (readonly string[])[], from: TermPair['from']): readonly TermPair[] {
  const sets = new Map<string, ReadonlyMap<string, string>>();
  for (const group of groups) {
    const words = new Map<string, string>();
    for (const word of group) {
      const letters = lettersIn(word);
      if (!words.has(letters)) words.set(letters, word);
    }
    const key = [...words.keys()].sort().join(' ');
    if (words.size > 1 && !sets.has(key)) sets.set(key, words);
  }
  const large = [...sets.values()].filter(({ size }) => size > 2);
  return [...sets.values()]
    .filter((words) => !large.some((other) => holds(other, words)))
    .map((words) => ({ from, words: [...words.values()] }));
}

function holds(large: ReadonlyMap<string, string>, small: ReadonlyMap<string, string>): boolean {
  return large.size > small.size && [...small.keys()].every((letters) => large.has(letters));
}
