import type { Edit } from './edit.js';

/** What a stretch of wording is put together of; see Passage in collation.ts. */
interface Part {
  readonly tokens: readonly unknown[];
  readonly breaks?: boolean;
}

const NONE: readonly number[] = [];

/** Indices of tokens before which wording of other rows stands: the items of the 款 before. */
export function gapsIn(parts: readonly Part[]): readonly number[] {
  if (parts.length === 1) return NONE;
  const gaps: number[] = [];
  let at = 0;
  parts.forEach(({ tokens, breaks }, index) => {
    at += tokens.length;
    if (breaks === true && index < parts.length - 1) gaps.push(at);
  });
  return gaps;
}

/**
 * Cuts an edit where its sides are not one stretch of the source, so that no reading takes in what is compared elsewhere.
 * The first pieces of both sides stand against each other, and so on; what is left over on a side stands alone.
 */
export function cutAtGaps(edit: Edit, gapsA: readonly number[], gapsB: readonly number[]): Edit[] {
  const left = piecesOf(edit.aStart, edit.aEnd, gapsA);
  const right = piecesOf(edit.bStart, edit.bEnd, gapsB);
  const count = Math.max(left.length, right.length);
  if (count <= 1) return [edit];
  return Array.from({ length: count }, (_, at) => {
    const [aStart, aEnd] = left[at] ?? [edit.aEnd, edit.aEnd];
    const [bStart, bEnd] = right[at] ?? [edit.bEnd, edit.bEnd];
    return { aStart, aEnd, bStart, bEnd, transposed: false };
  });
}

function piecesOf(start: number, end: number, gaps: readonly number[]): (readonly [number, number])[] {
  if (start === end) return [];
  const cuts = gaps.filter((gap) => gap > start && gap < end);
  return [start, ...cuts].map((from, at) => [from, cuts[at] ?? end] as const);
}
