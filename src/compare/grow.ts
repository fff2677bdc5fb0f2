import type { Token } from '../model/token.js';
import type { Cohesion } from './cohesion.js';
import { isMarksOnly, isOneSided, sizeOf, union, type Edit, type Texts } from './edit.js';

/** An edge is grown over only where both texts have a word across it. */
const FIRM = 0.6;

/**
 * Grows substitutions to whole words: 察 → 管 is read as 监察 → 监管. A single character is completed on the side
 * where the better words are; a longer stretch where it cuts a word of the list in either text (当地 → 所在地).
 */
export function growToWords(edits: readonly Edit[], texts: Texts, cohesion: Cohesion): Edit[] {
  const grown = edits.map((edit, at) => {
    if (edit.transposed || isOneSided(edit) || isMarksOnly(edit, texts)) return edit;
    const hasLeft = edit.aStart > (edits[at - 1]?.aEnd ?? 0);
    const hasRight = edit.aEnd < (edits[at + 1]?.aStart ?? texts.a.length);
    const left = hasLeft ? leftEdge(edit, texts, cohesion) : NONE;
    const right = hasRight ? rightEdge(edit, texts, cohesion) : NONE;
    return sizeOf(edit) === 1
      ? completeWord(edit, left, right)
      : growOver(edit, left.most >= 1 || left.least >= FIRM, right.most >= 1 || right.least >= FIRM);
  });
  return joinTouching(grown);
}

function completeWord(edit: Edit, left: Edge, right: Edge): Edit {
  if (left.sum < FIRM && right.sum < FIRM) return edit;
  const toLeft = left.sum >= right.sum;
  return growOver(edit, toLeft, !toLeft);
}

function growOver(edit: Edit, toLeft: boolean, toRight: boolean): Edit {
  const before = toLeft ? 1 : 0;
  const after = toRight ? 1 : 0;
  return {
    ...edit,
    aStart: edit.aStart - before,
    bStart: edit.bStart - before,
    aEnd: edit.aEnd + after,
    bEnd: edit.bEnd + after,
  };
}

interface Edge {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

const NONE: Edge = { sum: 0, least: 0, most: 0 };

function edgeOf(inA: number, inB: number): Edge {
  return { sum: inA + inB, least: Math.min(inA, inB), most: Math.max(inA, inB) };
}

function leftEdge(edit: Edit, { a, b }: Texts, cohesion: Cohesion): Edge {
  const [before, firstA, firstB] = [a[edit.aStart - 1], a[edit.aStart], b[edit.bStart]] as [
    Token,
    Token,
    Token,
  ];
  const own = bond(a[edit.aStart - 2], before, cohesion);
  return edgeOf(across(cohesion(before, firstA), own), across(cohesion(before, firstB), own));
}

function rightEdge(edit: Edit, { a, b }: Texts, cohesion: Cohesion): Edge {
  const [after, lastA, lastB] = [a[edit.aEnd], a[edit.aEnd - 1], b[edit.bEnd - 1]] as [Token, Token, Token];
  const own = bond(after, a[edit.aEnd + 1], cohesion);
  return edgeOf(across(cohesion(lastA, after), own), across(cohesion(lastB, after), own));
}

function bond(left: Token | undefined, right: Token | undefined, cohesion: Cohesion): number {
  return left && right ? cohesion(left, right) : 0;
}

/** 食品|药品: 品 has its word already, and only a word of the list draws it over the edge. */
function across(strength: number, own: number): number {
  return own >= 1 && strength < 1 ? 0 : strength;
}

/** Two edits that grew over the same character are one. */
function joinTouching(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && edit.aStart <= last.aEnd && !last.transposed && !edit.transposed)
      joined[joined.length - 1] = union(last, edit);
    else joined.push(edit);
  }
  return joined;
}
