import type { Token } from '../model/token.js';
import type { Edit } from './edit.js';
import type { Hunk } from './lcs.js';
import { isMatch, type Texts } from './texts.js';

/** Two halves of more tokens than this are a rearrangement of clauses, which is shown as such and not as 互乙. */
const LONGEST = 24;
/** Common tokens between two hunks beyond which they are separate changes. */
const FARTHEST = 10;
/** How far a transposition is widened to reach whole words. */
const CONTEXT = 3;

/**
 * Finds neighbouring hunks that are one transposition: P·s·Q became Q·s·P (依规·依法 → 依法·依规, 保护·和·改善 → 改善·和·保护).
 * A shortest edit script never shows this: it sees one half taken away and put back further on.
 */
export function findTranspositions(hunks: readonly Hunk[], texts: Texts): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < hunks.length; at++) {
    const hunk = hunks[at] as Hunk;
    const next = hunks[at + 1];
    const found =
      next && next.aStart - hunk.aEnd <= FARTHEST
        ? transposition(hunk, next, texts, hunks[at + 2])
        : undefined;
    if (found && overlapsLast(edits, found)) edits.push({ ...hunk, transposed: false });
    else if (found) {
      edits.push({ ...found, transposed: true });
      at++;
    } else edits.push({ ...hunk, transposed: false });
  }
  return edits;
}

function overlapsLast(edits: readonly Edit[], found: Hunk): boolean {
  const last = edits.at(-1);
  return last !== undefined && (last.aEnd > found.aStart || last.bEnd > found.bStart);
}

function transposition(first: Hunk, second: Hunk, texts: Texts, after: Hunk | undefined): Hunk | undefined {
  const region = { aStart: first.aStart, aEnd: second.aEnd, bStart: first.bStart, bEnd: second.bEnd };
  // What changes places is as long as it was, and widening adds the same to both sides.
  if (region.aEnd - region.aStart !== region.bEnd - region.bStart) return undefined;
  let best: { region: Hunk; between: number } | undefined;
  // Widening may turn 规·依·法 into 依规·依法: the halves become whole words and nothing is left between them.
  for (let left = 0; left <= CONTEXT; left++) {
    for (let right = 0; right <= CONTEXT; right++) {
      const wider = widen(region, left, right, texts, after);
      const between = wider ? swapped(wider, texts) : undefined;
      if (wider && between !== undefined && (!best || between < best.between))
        best = { region: wider, between };
    }
  }
  return best?.region;
}

function widen(
  region: Hunk,
  left: number,
  right: number,
  texts: Texts,
  after: Hunk | undefined,
): Hunk | undefined {
  const { a, b } = texts;
  const wider = {
    aStart: region.aStart - left,
    aEnd: region.aEnd + right,
    bStart: region.bStart - left,
    bEnd: region.bEnd + right,
  };
  if (wider.aStart < 0 || wider.bStart < 0 || wider.aEnd > (after?.aStart ?? a.length)) return undefined;
  if (wider.bEnd > (after?.bStart ?? b.length)) return undefined;
  const isContext =
    isHanInBoth(texts, wider.aStart, wider.bStart, left) &&
    isHanInBoth(texts, region.aEnd, region.bEnd, right);
  return isContext ? wider : undefined;
}

function isHanInBoth(texts: Texts, inA: number, inB: number, count: number): boolean {
  for (let at = 0; at < count; at++) {
    if (texts.a[inA + at]?.kind !== 'han' || !isMatch(texts, inA + at, inB + at)) return false;
  }
  return true;
}

/** Length of s where the region reads P·s·Q on one side and Q·s·P on the other; undefined where it does not. */
function swapped(region: Hunk, texts: Texts): number | undefined {
  const length = region.aEnd - region.aStart;
  if (length !== region.bEnd - region.bStart || length < 2 || length > LONGEST) return undefined;
  if (hasClauseEnd(texts.a, region.aStart, region.aEnd)) return undefined;
  for (let between = 0; between <= length - 2; between++) {
    for (let p = 1; p < length - between; p++) {
      if (isSwap(region, texts, p, length - between - p)) return between;
    }
  }
  return undefined;
}

/** P, the first `p` tokens on the left, and Q, the last `q`, stand the other way round on the right. */
function isSwap({ aStart, aEnd, bStart, bEnd }: Hunk, texts: Texts, p: number, q: number): boolean {
  return (
    matches(texts, aStart, bEnd - p, p) &&
    matches(texts, aEnd - q, bStart, q) &&
    matches(texts, aStart + p, bStart + q, aEnd - aStart - p - q) &&
    isPhrase(texts.a, aStart, aStart + p) &&
    isPhrase(texts.a, aEnd - q, aEnd) &&
    !isSame(texts, aStart, aEnd, p, q)
  );
}

/**
 * What changes places must be words: 的近亲属 → 近亲属的 moves a particle, 12月4日 → 4月12日 is another day, and
 * [和动物]、[动物] → 、动物和动物 is two other conjunctions.
 */
function isPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { kind, n } = tokens[at] as Token;
    // 统一, 一致: the one numeral that words are made with.
    if (kind !== 'han' && kind !== 'mark' && n !== '一') return false;
  }
  return !isLoose(tokens[start] as Token) && !isLoose(tokens[end - 1] as Token);
}

function isLoose({ kind, n }: Token): boolean {
  return kind === 'mark' || '的和与及或而以之其'.includes(n);
}

function matches(texts: Texts, inA: number, inB: number, count: number): boolean {
  for (let at = 0; at < count; at++) if (!isMatch(texts, inA + at, inB + at)) return false;
  return true;
}

/** P and Q must differ, else nothing has changed places. */
function isSame({ codesA }: Texts, start: number, end: number, p: number, q: number): boolean {
  if (p !== q) return false;
  for (let at = 0; at < p; at++) if (codesA[start + at] !== codesA[end - q + at]) return false;
  return true;
}

function hasClauseEnd(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { kind, n } = tokens[at] as Token;
    if (kind === 'mark' && '。;:!?'.includes(n)) return true;
  }
  return false;
}
