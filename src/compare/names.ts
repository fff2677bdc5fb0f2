import type { Token } from '../model/token.js';
import { bracketsOf, type Bracket } from './brackets.js';
import { isMarksOnly, union, type Edit } from './edit.js';
import type { Texts } from './texts.js';

/** A name, or a stretch between two marks, of more tokens than this is a passage of its own. */
const LONGEST = 30;

/**
 * Keeps 《…》 whole: an edit that begins or ends inside a name grows to the whole of it, and where only the marks around
 * some words were put in or taken out, both are one edit: 《药品生产许可证》 → 药品生产许可证.
 */
export function growToNames(edits: readonly Edit[], texts: Texts): Edit[] {
  if (edits.length === 0) return [];
  const sides = [sideOf(texts.a, 'a'), sideOf(texts.b, 'b')].filter(({ brackets }) => brackets.length > 0);
  if (sides.length === 0) return [...edits];
  let grown = [...edits];
  for (let before = -1; before !== extent(grown);) {
    before = extent(grown);
    const last = grown;
    grown = joinOverlapping(
      last.map((_, at) => sides.reduce((own, side) => grow(own, last, at, side, texts), last[at] as Edit)),
    );
  }
  return grown;
}

/** One of the two texts, with the stretches of an edit on it. */
interface Side {
  readonly brackets: readonly Bracket[];
  readonly start: (edit: Edit) => number;
  readonly end: (edit: Edit) => number;
}

function sideOf(tokens: readonly Token[], which: 'a' | 'b'): Side {
  return {
    brackets: bracketsOf(tokens).filter(({ open, close }) => close - open <= LONGEST),
    start: (edit) => (which === 'a' ? edit.aStart : edit.bStart),
    end: (edit) => (which === 'a' ? edit.aEnd : edit.bEnd),
  };
}

function extent(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + edit.aEnd - edit.aStart + edit.bEnd - edit.bStart, 0);
}

/** Grows an edit so that on one side no name is cut and no mark stands without its partner. */
function grow(edit: Edit, edits: readonly Edit[], at: number, side: Side, texts: Texts): Edit {
  if (edit.transposed) return edit;
  const [start, end] = [side.start(edit), side.end(edit)];
  let [left, right] = [start, end];
  for (const bracket of side.brackets) {
    const { open, close, isName } = bracket;
    if (isCutBefore(bracket, start, end) && (isName || isQuietBefore(edits, at, open, side, texts)))
      left = Math.min(left, open);
    if (isCutBehind(bracket, start, end) && (isName || isQuietAfter(edits, at, close, side, texts)))
      right = Math.max(right, close + 1);
  }
  return reachTo(edit, edits, at, start - left, right - end);
}

/** A stretch begins inside a name, or has the closing mark of a pair and not the opening one. */
function isCutBefore({ open, close, isName }: Bracket, start: number, end: number): boolean {
  return open < start && close >= start && (isName || close < end);
}

function isCutBehind({ open, close, isName }: Bracket, start: number, end: number): boolean {
  return close >= end && open < end && (isName || open >= start);
}

/** Nothing but marks differs from a place up to an edit. */
function isQuietBefore(edits: readonly Edit[], at: number, from: number, side: Side, texts: Texts): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const edit = edits[before] as Edit;
    if (side.end(edit) <= from) break;
    if (edit.transposed || !isMarksOnly(edit, texts)) return false;
  }
  return true;
}

/** Nothing but marks differs from an edit up to a place. */
function isQuietAfter(edits: readonly Edit[], at: number, to: number, side: Side, texts: Texts): boolean {
  for (let after = at + 1; after < edits.length; after++) {
    const edit = edits[after] as Edit;
    if (side.start(edit) > to) break;
    if (edit.transposed || !isMarksOnly(edit, texts)) return false;
  }
  return true;
}

/** Grows over common words; where the next edit is nearer than that it is taken in, and the rest is for the next round. */
function reachTo(edit: Edit, edits: readonly Edit[], at: number, left: number, right: number): Edit {
  const [last, next] = [edits[at - 1], edits[at + 1]];
  const before = Math.min(left, edit.aStart - (last?.aEnd ?? 0));
  const after = next ? Math.min(right, next.aStart - edit.aEnd) : right;
  let grown: Edit = {
    ...edit,
    aStart: edit.aStart - before,
    bStart: edit.bStart - before,
    aEnd: edit.aEnd + after,
    bEnd: edit.bEnd + after,
  };
  if (last && before < left) grown = union(last, grown);
  if (next && after < right) grown = union(grown, next);
  return grown;
}

function joinOverlapping(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && (edit.aStart < last.aEnd || edit.bStart < last.bEnd))
      joined[joined.length - 1] = hull(last, edit);
    else joined.push(edit);
  }
  return joined;
}

function hull(left: Edit, right: Edit): Edit {
  return {
    aStart: Math.min(left.aStart, right.aStart),
    aEnd: Math.max(left.aEnd, right.aEnd),
    bStart: Math.min(left.bStart, right.bStart),
    bEnd: Math.max(left.bEnd, right.bEnd),
    transposed: false,
  };
}
