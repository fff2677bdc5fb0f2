import type { Token } from '../model/token.js';
import type { Edit, Texts } from './edit.js';
import type { Hunk } from './lcs.js';

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
  { a, b }: Texts,
  after: Hunk | undefined,
): Hunk | undefined {
  const wider = {
    aStart: region.aStart - left,
    aEnd: region.aEnd + right,
    bStart: region.bStart - left,
    bEnd: region.bEnd + right,
  };
  if (wider.aStart < 0 || wider.bStart < 0 || wider.aEnd > (after?.aStart ?? a.length)) return undefined;
  if (wider.bEnd > (after?.bStart ?? b.length)) return undefined;
  const context = [...a.slice(wider.aStart, region.aStart), ...a.slice(region.aEnd, wider.aEnd)];
  const other = [...b.slice(wider.bStart, region.bStart), ...b.slice(region.bEnd, wider.bEnd)];
  return context.every((token, at) => token.kind === 'han' && token.n === other[at]?.n) ? wider : undefined;
}

/** Length of s where the region reads P·s·Q on one side and Q·s·P on the other; undefined where it does not. */
function swapped(region: Hunk, { a, b }: Texts): number | undefined {
  const left = a.slice(region.aStart, region.aEnd);
  const right = b.slice(region.bStart, region.bEnd);
  const length = left.length;
  if (length !== right.length || length < 2 || length > LONGEST || left.some(endsClause)) return undefined;
  for (let between = 0; between <= length - 2; between++) {
    for (let p = 1; p < length - between; p++) {
      if (isSwap(left, right, p, length - between - p)) return between;
    }
  }
  return undefined;
}

/** P, the first `p` tokens on the left, and Q, the last `q`, stand the other way round on the right. */
function isSwap(left: readonly Token[], right: readonly Token[], p: number, q: number): boolean {
  const { length } = left;
  return (
    matches(left, 0, right, length - p, p) &&
    matches(left, length - q, right, 0, q) &&
    matches(left, p, right, q, length - p - q) &&
    hasContent(left.slice(0, p)) &&
    hasContent(left.slice(length - q)) &&
    !isSame(left, p, q)
  );
}

/** 的近亲属 → 近亲属的 moves a particle; what changes places must be words. */
function hasContent(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind !== 'mark' && !'的和与及或而以之其'.includes(token.n));
}

function matches(
  left: readonly Token[],
  from: number,
  right: readonly Token[],
  at: number,
  count: number,
): boolean {
  for (let index = 0; index < count; index++)
    if (left[from + index]?.n !== right[at + index]?.n) return false;
  return true;
}

/** P and Q must differ, else nothing has changed places. */
function isSame(left: readonly Token[], p: number, q: number): boolean {
  return p === q && matches(left, 0, left, left.length - q, p);
}

function endsClause(token: Token): boolean {
  return token.kind === 'mark' && '。；：!?'.includes(token.n);
}
