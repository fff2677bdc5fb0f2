import type { Token } from '../model/token.js';
import { bracketsOf, isBracket } from './brackets.js';
import { isMarksOnly, isNothing, isOneSided, type Edit } from './edit.js';
import { isDress } from './dress.js';
import { isMatch, type Texts } from './texts.js';

/**
 * Cuts typography off the ends of a change of wording, so that each is a change of its own: 并发给《许可证》 → ，取得许可证
 * is 并发给 → ，取得 and 《许可证》 → 许可证, and of …；其中 → …。此外 the two stops are one.
 */
export function peel(edits: readonly Edit[], texts: Texts): Edit[] {
  let partners: Partners | undefined;
  return edits.flatMap((edit) => {
    if (edit.transposed || isMarksOnly(edit, texts) || isDress(edit, texts)) return [edit];
    if (!hasBracket(texts.a, edit.aStart, edit.aEnd) && !hasBracket(texts.b, edit.bStart, edit.bEnd))
      return peelMarks(edit, texts).filter((part) => !isNothing(part, texts));
    partners ??= { a: partnersOf(texts.a), b: partnersOf(texts.b) };
    const [head, rest] = peelHead(edit, texts, partners);
    const [core, tail] = peelTail(rest, texts, partners);
    return [head, ...peelMarks(core, texts), tail].filter((part) => !isNothing(part, texts));
  });
}

function hasBracket(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isBracket(tokens[at])) return true;
  return false;
}

/** For each mark of a pair the index of the other; -1 for other tokens and for marks that stand alone. */
function partnersOf(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  for (const { open, close } of bracketsOf(tokens)) {
    partners[open] = close;
    partners[close] = open;
  }
  return partners;
}

interface Partners {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Splits off what an edit begins with if it is common words with other marks around them, or such a mark alone. */
function peelHead(edit: Edit, texts: Texts, partners: Partners): [Edit, Edit] {
  let [i, j] = [edit.aStart, edit.bStart];
  let [cutA, cutB] = [i, j];
  for (let isMarked = false; ;) {
    const step = stepOver(texts, i < edit.aEnd ? i : -1, j < edit.bEnd ? j : -1);
    if (!step) break;
    i += step.a;
    j += step.b;
    isMarked ||= step.a !== step.b;
    if (isMarked && isClosed(edit, partners, [edit.aStart, i], [edit.bStart, j])) [cutA, cutB] = [i, j];
  }
  return cutAt(edit, cutA, cutB);
}

/** The same from the end. */
function peelTail(edit: Edit, texts: Texts, partners: Partners): [Edit, Edit] {
  let [i, j] = [edit.aEnd, edit.bEnd];
  let [cutA, cutB] = [i, j];
  for (let isMarked = false; ;) {
    const step = stepOver(texts, i > edit.aStart ? i - 1 : -1, j > edit.bStart ? j - 1 : -1);
    if (!step) break;
    i -= step.a;
    j -= step.b;
    isMarked ||= step.a !== step.b;
    if (isMarked && isClosed(edit, partners, [i, edit.aEnd], [j, edit.bEnd])) [cutA, cutB] = [i, j];
  }
  return cutAt(edit, cutA, cutB);
}

function cutAt(edit: Edit, a: number, b: number): [Edit, Edit] {
  return [
    { ...edit, aEnd: a, bEnd: b },
    { ...edit, aStart: a, bStart: b },
  ];
}

/** One common word, or one mark of a pair that only one side has; -1 is the end of a side. */
function stepOver({ a, b, ...codes }: Texts, i: number, j: number): { a: 0 | 1; b: 0 | 1 } | undefined {
  if (i >= 0 && j >= 0 && isMatch(codes, i, j)) return { a: 1, b: 1 };
  const [inA, inB] = [i >= 0 && isBracket(a[i]), j >= 0 && isBracket(b[j])];
  if (inA === inB) return undefined;
  return inA ? { a: 1, b: 0 } : { a: 0, b: 1 };
}

type Stretch = readonly [start: number, end: number];

/** No mark in the stretches has its partner in the rest of the edit. */
function isClosed(edit: Edit, partners: Partners, inA: Stretch, inB: Stretch): boolean {
  return (
    isClosedIn(partners.a, inA, [edit.aStart, edit.aEnd]) &&
    isClosedIn(partners.b, inB, [edit.bStart, edit.bEnd])
  );
}

function isClosedIn(partners: Int32Array, [start, end]: Stretch, [from, to]: Stretch): boolean {
  for (let at = start; at < end; at++) {
    const partner = partners[at] as number;
    if (partner >= from && partner < to && (partner < start || partner >= end)) return false;
  }
  return true;
}

/** Takes marks off the ends of an edit that both sides begin or end with, so that 、→， is a change of its own. */
function peelMarks(edit: Edit, texts: Texts): Edit[] {
  if (isOneSided(edit) || isMarksOnly(edit, texts)) return [edit];
  const { a, b } = texts;
  const tail = isStop(a[edit.aEnd - 1]) && isStop(b[edit.bEnd - 1]) ? 1 : 0;
  // Of ； → 、质量不降低。 the one mark stands for the stop at the end.
  const isLong = edit.aEnd - edit.aStart > tail && edit.bEnd - edit.bStart > tail;
  const head = isLong && isStop(a[edit.aStart]) && isStop(b[edit.bStart]) ? 1 : 0;
  const core = {
    ...edit,
    aStart: edit.aStart + head,
    bStart: edit.bStart + head,
    aEnd: edit.aEnd - tail,
    bEnd: edit.bEnd - tail,
  };
  const first = { ...edit, aEnd: edit.aStart + head, bEnd: edit.bStart + head };
  const last = { ...edit, aStart: edit.aEnd - tail, bStart: edit.bEnd - tail };
  return [first, core, last];
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !isBracket(token);
}
