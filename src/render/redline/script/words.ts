import { diffArrays } from 'diff';
import { foldText } from '../../../model/characters.js';
import { addMatch, type Match } from './match.js';

/** What is kept or replaced as a whole. */
interface Word {
  readonly text: string;
  /** How it is compared: ， as `,`. White space is itself. */
  readonly key: string;
  readonly at: number;
}

/** 第十二条之一, a number, a Latin word, or a character by itself: 第五条 becomes 第六条, not 第〔五→六〕条. */
const WORDS =
  /第[\d０-９〇零一二三四五六七八九十百千万两]+[编章节条款项目](?:之[一二三四五六七八九十]+)?|[〇零一二三四五六七八九十百千万两]+|[A-Za-z\d]+(?:[.'][A-Za-z\d]+)*|./gsu;

/** Beyond so many edits nothing is to be seen but that the text is another one; looking for them grows with their square. */
const MOST_EDITS = 1000;
/** Fewer characters than these between two changes are a coincidence: 总〔则→体要求〕. */
const ISLAND = 2;

/**
 * What two stretches of text have in common where the comparison says nothing about them: numbers of articles, spaces,
 * full-width and half-width marks, and all that stands outside the regulation.
 * @returns matches in order, offsets from the beginning of each stretch
 */
export function wordsInCommon(base: string, witness: string): Match[] {
  if (base === witness) return base === '' ? [] : [{ base: 0, witness: 0, length: base.length }];
  if (base === '' || witness === '') return [];
  const [left, right] = [wordsOf(base), wordsOf(witness)];
  const pairs = pairsOf(left, right);
  if (!pairs) return lineEndsInCommon(base, witness);
  const alike = foldText(base) === foldText(witness);
  const matches: Match[] = [];
  for (const run of runsOf(pairs)) {
    if (!alike && isIsland(run, left.length, right.length, left)) continue;
    for (const [l, r] of run) {
      const [one, other] = [left[l] as Word, right[r] as Word];
      if (one.text !== other.text) continue;
      addMatch(matches, { base: one.at, witness: other.at, length: one.text.length });
    }
  }
  return matches;
}

/**
 * The line ends of two readings, where both have as many: a paragraph that was written anew remains a paragraph.
 * @returns matches in order, offsets from the beginning of each stretch
 */
export function lineEndsInCommon(base: string, witness: string): Match[] {
  const [left, right] = [lineEnds(base), lineEnds(witness)];
  if (left.length !== right.length) return [];
  return left.map((at, n) => ({ base: at, witness: right[n] as number, length: 1 }));
}

function lineEnds(text: string): number[] {
  return [...text.matchAll(/\n/gu)].map(({ index }) => index);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    text: word,
    key: foldText(word) || word,
    at: index,
  }));
}

type Pair = readonly [left: number, right: number];

/** Words that are kept, by their places in both lists; undefined where too much is changed. */
function pairsOf(left: readonly Word[], right: readonly Word[]): Pair[] | undefined {
  const keys = [left, right].map((words) => words.map(({ key }) => key)) as [string[], string[]];
  const changes = diffArrays(...keys, { maxEditLength: MOST_EDITS });
  if (!changes) return undefined;
  const pairs: Pair[] = [];
  let [l, r] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let n = 0; n < count; n++) pairs.push([l + n, r + n]);
    if (!added) l += count;
    if (!removed) r += count;
  }
  return pairs;
}

/** Pairs that follow one another without a change between them. */
function runsOf(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** A stray character between two changes; the end of a paragraph is never stray. */
function isIsland(run: readonly Pair[], left: number, right: number, words: readonly Word[]): boolean {
  const [first, last] = [run[0] as Pair, run.at(-1) as Pair];
  if ((first[0] === 0 && first[1] === 0) || (last[0] === left - 1 && last[1] === right - 1)) return false;
  return run.length < ISLAND && !run.some(([at]) => words[at]?.text === '\n');
}
