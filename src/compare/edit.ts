import type { Token } from '../model/token.js';
import { shortestEdits, type Hunk } from './lcs.js';

/** Two texts as tokens. */
export interface Texts {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}

/** A hunk as it is shown to a reader. */
export interface Edit extends Hunk {
  /** The two halves changed places: 依规·依法 → 依法·依规. */
  readonly transposed: boolean;
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

/** The tokens of both sides of a hunk. */
export function sidesOf(hunk: Hunk, { a, b }: Texts): readonly [readonly Token[], readonly Token[]] {
  return [a.slice(hunk.aStart, hunk.aEnd), b.slice(hunk.bStart, hunk.bEnd)];
}

/** True where a hunk holds nothing but marks. */
export function isMarksOnly(hunk: Hunk, texts: Texts): boolean {
  return sidesOf(hunk, texts).every((side) => side.every((token) => token.kind === 'mark'));
}

/**
 * The shortest edit script between two texts, on the compared form of their tokens.
 * Of the equally short ones the same is found whichever text is called `a`, so that swapping them mirrors the result.
 */
export function minimalEdits({ a, b }: Texts): Hunk[] {
  const { symbols, codesA, codesB } = intern(a, b);
  if (!isAfter(a, b)) return shortestEdits(codesA, codesB, symbols);
  return shortestEdits(codesB, codesA, symbols).map(mirror);
}

function mirror(hunk: Hunk): Hunk {
  return { aStart: hunk.bStart, aEnd: hunk.bEnd, bStart: hunk.aStart, bEnd: hunk.aEnd };
}

function intern(
  a: readonly Token[],
  b: readonly Token[],
): { symbols: number; codesA: Int32Array; codesB: Int32Array } {
  const known = new Map<string, number>();
  const code = (token: Token): number => {
    const found = known.get(token.n);
    if (found !== undefined) return found;
    known.set(token.n, known.size);
    return known.size - 1;
  };
  const codesA = Int32Array.from(a, code);
  const codesB = Int32Array.from(b, code);
  return { symbols: known.size, codesA, codesB };
}

/** An order of texts that depends on nothing but their wording. */
function isAfter(a: readonly Token[], b: readonly Token[]): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const left = (a[at] as Token).n;
    const right = (b[at] as Token).n;
    if (left !== right) return left > right;
  }
  return a.length > b.length;
}
