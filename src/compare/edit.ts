import type { Token } from '../model/token.js';
import { shortestEdits, type Hunk } from './lcs.js';
import { readAlike, type Texts } from './texts.js';

/** A hunk as it is shown to a reader. */
export interface Edit extends Hunk {
  /** The two halves changed places: 依规·依法 → 依法·依规. */
  readonly transposed: boolean;
  /** Both sides name the same articles by their old and their new numbers. */
  readonly follows?: boolean;
}

/** Number of tokens on the longer side of a hunk. */
export function sizeOf(hunk: Hunk): number {
  return Math.max(hunk.aEnd - hunk.aStart, hunk.bEnd - hunk.bStart);
}

/** True where only one side has anything. */
export function isOneSided(hunk: Hunk): boolean {
  return hunk.aStart === hunk.aEnd || hunk.bStart === hunk.bEnd;
}

/** One edit for two and what stands between them. */
export function union(left: Edit, right: Edit): Edit {
  return { aStart: left.aStart, aEnd: right.aEnd, bStart: left.bStart, bEnd: right.bEnd, transposed: false };
}

/** An edit without what both its sides begin or end with. */
export function trimmed(edit: Edit, isEqual: (aAt: number, bAt: number) => boolean): Edit {
  let { aStart, aEnd, bStart, bEnd } = edit;
  while (aStart < aEnd && bStart < bEnd && isEqual(aStart, bStart)) {
    aStart++;
    bStart++;
  }
  while (aStart < aEnd && bStart < bEnd && isEqual(aEnd - 1, bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  return { ...edit, aStart, aEnd, bStart, bEnd };
}

/** The tokens of both sides of a hunk. */
export function sidesOf(
  hunk: Hunk,
  { a, b }: Pick<Texts, 'a' | 'b'>,
): readonly [readonly Token[], readonly Token[]] {
  return [a.slice(hunk.aStart, hunk.aEnd), b.slice(hunk.bStart, hunk.bEnd)];
}

/** True where a hunk holds nothing but marks. */
export function isMarksOnly(hunk: Hunk, { a, b }: Texts): boolean {
  return isMarks(a, hunk.aStart, hunk.aEnd) && isMarks(b, hunk.bStart, hunk.bEnd);
}

/** True where a stretch holds nothing but marks. */
export function isMarks(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokens[at]?.kind !== 'mark') return false;
  return true;
}

/** True where both sides of a hunk read the same: it says nothing. */
export function isNothing(hunk: Hunk, texts: Pick<Texts, 'a' | 'b'>): boolean {
  const length = hunk.aEnd - hunk.aStart;
  return length === hunk.bEnd - hunk.bStart && readAlike(texts, hunk.aStart, hunk.bStart, length);
}

/**
 * The shortest edit script between two texts, on what their tokens count as.
 * Of the equally short ones the same is found whichever text is called `a`, so that swapping them mirrors the result.
 */
export function minimalEdits({ a, b, codesA, codesB, symbols }: Texts): Hunk[] {
  if (!isAfter(a, b)) return shortestEdits(codesA, codesB, symbols);
  return shortestEdits(codesB, codesA, symbols).map(mirror);
}

function mirror(hunk: Hunk): Hunk {
  return { aStart: hunk.bStart, aEnd: hunk.bEnd, bStart: hunk.aStart, bEnd: hunk.aEnd };
}

/** An order of texts that depends on nothing but their wording. */
function isAfter(a: readonly Token[], b: readonly Token[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = (a[at] as Token).n;
    const right = (b[at] as Token).n;
    if (left !== right) return left > right;
  }
  return a.length > b.length;
}
