import { isConnective } from '../model/reference.js';
import type { Token } from '../model/token.js';
import type { Cohesion } from './cohesion.js';
import { isMarks, isMarksOnly, isOneSided, sidesOf, sizeOf, trimmed, union, type Edit } from './edit.js';
import type { Texts } from './texts.js';

/**
 * Joins edits that only a coincidence holds apart: in 环境保护责任制 → 文明理念 a common 生态 in the middle
 * says nothing. One common character between two changes of wording goes; more go where both changes are much larger.
 */
export function mergeIslands(edits: readonly Edit[], texts: Texts, cohesion: Cohesion): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last && (isIsland(last, edit, texts) || isSpelledOut(last, edit, texts, cohesion)))
      merged[merged.length - 1] = union(last, edit);
    else merged.push(edit);
  }
  return merged.length < edits.length
    ? mergeIslands(
        merged.flatMap((edit) => trimEqual(edit, texts)),
        texts,
        cohesion,
      )
    : merged;
}

function isIsland(left: Edit, right: Edit, texts: Texts): boolean {
  const length = right.aStart - left.aEnd;
  if (length === 0 && !left.transposed && !right.transposed) return true;
  if (!mayBeIsland(left, right, texts)) return false;
  const smaller = Math.min(sizeOf(left), sizeOf(right));
  if (isOneSided(left) && isOneSided(right)) {
    // 环境保护 → 生态环境: words put in on one side of 环境 and taken out on the other are one change of a term.
    const isTerm = !hasMarkInside(left, texts) && !hasMarkInside(right, texts);
    return !onSameSide(left, right) && length <= Math.min(isTerm ? LONGEST_CORE : 1, smaller);
  }
  // [质量]监督 → [市场]监督[管理]: a word between two changed words of a term.
  const isWordBetween = length <= WORD && isPhrase(left, texts) && isPhrase(right, texts);
  return length === 1 || length * 2 <= smaller || isWordBetween;
}

/** 反证 → [相]反证[据], 交船 → 交[付]船[舶]: characters that make words of the two that stand between them or beside. */
function isSpelledOut(left: Edit, right: Edit, texts: Texts, cohesion: Cohesion): boolean {
  const { a, b } = texts;
  if (left.transposed || right.transposed || !isOneSided(left) || !isOneSided(right)) return false;
  const core = right.aStart - left.aEnd;
  if (!onSameSide(left, right) || core > WORD || sizeOf(left) > SYLLABLES || sizeOf(right) > SYLLABLES)
    return false;
  if (hasMarkInside(left, texts) || hasMarkInside(right, texts)) return false;
  const inA = left.aEnd > left.aStart;
  const [long, first, last] = inA ? [a, left.aStart, right.aStart] : [b, left.bStart, right.bStart];
  const isWord = (at: number): boolean => {
    const [one, next] = [long[at], long[at + 1]];
    return one !== undefined && next !== undefined && cohesion(one, next) >= 1;
  };
  return (isWord(first) || isWord(first - 1)) && isWord(last - 1);
}

/** No mark between two changes of the wording, and not so many words that the size of neither could make up for it. */
function mayBeIsland(left: Edit, right: Edit, texts: Texts): boolean {
  if (left.transposed || right.transposed) return false;
  const length = right.aStart - left.aEnd;
  if (length > LONGEST_CORE && length * 2 > Math.min(sizeOf(left), sizeOf(right))) return false;
  if (isBetweenReferences(texts, left.aEnd, right.aStart)) return false;
  if (hasMark(texts, left.aEnd, right.aStart) && !isChanceStop(left, right, texts)) return false;
  return !isMarksOnly(left, texts) && !isMarksOnly(right, texts);
}

/** 第六十条和第六十一条 is compared number by number. */
function isBetweenReferences({ a }: Texts, start: number, end: number): boolean {
  return (
    a[start - 1]?.kind === 'reference' && a[end]?.kind === 'reference' && isConnective(a[start] as Token)
  );
}

/** A term that keeps a longer core than this is not another term. */
const LONGEST_CORE = 3;
const WORD = 2;
/** Characters that a short name is spelled out with: 广电 → 广[播]电[视主管]. */
const SYLLABLES = 3;

/**
 * 构成犯罪[的，]依法追究刑事责任 → 货值金额不足十万元[的，]按十万元计算: a stop between two clauses that were both replaced is in
 * every text. 、 is not such a stop: it holds the members of a list apart.
 */
function isChanceStop(left: Edit, right: Edit, { a }: Texts): boolean {
  const isStop = ({ kind, n }: Token): boolean => kind !== 'mark' || n !== '、';
  return (
    right.aStart - left.aEnd <= WORD &&
    a.slice(left.aEnd, right.aStart).every(isStop) &&
    shorterSide(left) >= CLAUSE &&
    shorterSide(right) >= CLAUSE
  );
}

/** From so many characters on a stretch is a clause. */
const CLAUSE = 4;

function shorterSide({ aStart, aEnd, bStart, bEnd }: Edit): number {
  return Math.min(aEnd - aStart, bEnd - bStart);
}

/** Words without a mark: 、检验 put in before 记录 is a member of a list, and no part of the next change. */
function isPhrase(edit: Edit, texts: Texts): boolean {
  return sizeOf(edit) >= WORD && !hasMarkInside(edit, texts);
}

function hasMarkInside(edit: Edit, texts: Texts): boolean {
  return sidesOf(edit, texts).some((side) => side.some(({ kind }) => kind === 'mark'));
}

function hasMark({ a }: Texts, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isMarks(a, at, at + 1)) return true;
  return false;
}

function onSameSide(left: Edit, right: Edit): boolean {
  return (left.aStart === left.aEnd) === (right.aStart === right.aEnd);
}

/** 食[品药品]监督 → 食[品安全]监督 is 药品 → 安全: what both sides begin or end with is no part of the change. */
function trimEqual(edit: Edit, { codesA, codesB }: Texts): Edit[] {
  if (edit.transposed) return [edit];
  const rest = trimmed(edit, (aAt, bAt) => codesA[aAt] === codesB[bAt]);
  return rest.aStart === rest.aEnd && rest.bStart === rest.bEnd ? [] : [rest];
}
