import type { Token } from '../model/token.js';
import type { Cohesion } from './cohesion.js';
import { isDress } from './dress.js';
import { isMarksOnly, isOneSided, sizeOf, union, type Edit } from './edit.js';
import type { Texts } from './texts.js';

/** An edge is grown over only where both texts have a word across it. */
const FIRM = 0.6;

/**
 * Grows substitutions to whole words: 察 → 管 is read as 监察 → 监管. A single character is completed on the side
 * where the better words are; a longer stretch where it cuts a word of the list in either text (当地 → 所在地).
 */
export function growToWords(edits: readonly Edit[], texts: Texts, cohesion: Cohesion): Edit[] {
  const grown = edits.map((edit, at) => {
    if (edit.transposed || isMarksOnly(edit, texts)) return edit;
    const { last, next } = around(edits, at, texts);
    const hasLeft = edit.aStart > (last?.aEnd ?? 0);
    const hasRight = edit.aEnd < (next?.aStart ?? texts.a.length);
    if (isOneSided(edit)) return mendWord(edit, texts, cohesion, hasLeft, hasRight);
    const left = hasLeft ? leftEdge(edit, texts, cohesion) : NONE;
    const right = hasRight ? rightEdge(edit, texts, cohesion) : NONE;
    return sizeOf(edit) === 1
      ? completeWord(edit, left, right)
      : growOver(edit, left.most >= 1 || left.least >= FIRM, right.most >= 1 || right.least >= FIRM);
  });
  return joinTouching(grown, texts);
}

/** The edits beside one; a change of wording takes in what is only printed differently: [帐]户 → [账]号 is one word. */
function around(edits: readonly Edit[], at: number, texts: Texts): { last?: Edit; next?: Edit } {
  const isDressed = isDress(edits[at] as Edit, texts);
  const isPassed = (edit: Edit | undefined): boolean =>
    edit !== undefined && !isDressed && isDress(edit, texts);
  let [before, after] = [at - 1, at + 1];
  while (isPassed(edits[before])) before--;
  while (isPassed(edits[after])) after++;
  const [last, next] = [edits[before], edits[after]];
  return { ...(last && { last }), ...(next && { next }) };
}

/**
 * 中国 → 中[华人民共和]国 is another name: words put in or taken out inside a word of the list are shown with its rest. But
 * 协[调] → 协 is an omission of 调 and nothing else, whatever words it cuts.
 */
function mendWord(
  edit: Edit,
  { a, b }: Texts,
  cohesion: Cohesion,
  hasLeft: boolean,
  hasRight: boolean,
): Edit {
  const inA = edit.aEnd > edit.aStart;
  const words = inA ? a.slice(edit.aStart, edit.aEnd) : b.slice(edit.bStart, edit.bEnd);
  const isName = words.length > 1 && words.every(({ kind }) => kind !== 'mark');
  const [short, gap] = inA ? [b, edit.bStart] : [a, edit.aStart];
  // 未成年人的身心 is no 人身 taken apart: a particle stands between words.
  const [long, start, end] = inA ? [a, edit.aStart, edit.aEnd] : [b, edit.bStart, edit.bEnd];
  // 中华 and 民共和国 hang together with what stands beside them; 处[罚款或者并处]罚金 only looks like 处罚.
  const hangs = isWordAt(long, start - 1, cohesion) || isWordAt(long, end - 1, cohesion);
  const parted = isName && hasLeft && hasRight && hangs && isTakenApart(short, gap - 1, cohesion);
  return parted ? growOver(edit, true, true) : edit;
}

/** The characters at an index and behind it are a word: 中国, though 国境 is one as well, but not in 有关|系统. */
function isTakenApart(tokens: readonly Token[], at: number, cohesion: Cohesion): boolean {
  return (
    isWordAt(tokens, at, cohesion) &&
    !(isWordAt(tokens, at - 1, cohesion) && isWordAt(tokens, at + 1, cohesion))
  );
}

/** The characters at an index and behind it are a word of the list. */
function isWordAt(tokens: readonly Token[], at: number, cohesion: Cohesion): boolean {
  return bond(tokens[at], tokens[at + 1], cohesion) >= 1;
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

function leftEdge({ aStart, aEnd, bStart, bEnd }: Edit, { a, b }: Texts, cohesion: Cohesion): Edge {
  const before = a[aStart - 1] as Token;
  const own = bond(a[aStart - 2], before, cohesion);
  const across = (inner: Token | undefined, next: Token | undefined): number =>
    drawn(bond(before, inner, cohesion), own, bond(inner, next, cohesion));
  return edgeOf(
    across(a[aStart], aEnd - aStart > 1 ? a[aStart + 1] : undefined),
    across(b[bStart], bEnd - bStart > 1 ? b[bStart + 1] : undefined),
  );
}

function rightEdge({ aStart, aEnd, bStart, bEnd }: Edit, { a, b }: Texts, cohesion: Cohesion): Edge {
  const after = a[aEnd] as Token;
  const own = bond(after, a[aEnd + 1], cohesion);
  const across = (inner: Token | undefined, next: Token | undefined): number =>
    drawn(bond(inner, after, cohesion), own, bond(next, inner, cohesion));
  return edgeOf(
    across(a[aEnd - 1], aEnd - aStart > 1 ? a[aEnd - 2] : undefined),
    across(b[bEnd - 1], bEnd - bStart > 1 ? b[bEnd - 2] : undefined),
  );
}

function bond(left: Token | undefined, right: Token | undefined, cohesion: Cohesion): number {
  return left && right ? cohesion(left, right) : 0;
}

/**
 * 食品|药品: 品 has its word already, and only a word of the list draws it over the edge; 在|内地: 内 has its word inside
 * the edit, and nothing does.
 */
function drawn(strength: number, own: number, inside: number): number {
  return (own >= 1 && strength < 1) || inside >= FIRM ? 0 : strength;
}

/** Two edits that grew over the same character are one; so are two of the wording that have come to touch. */
function joinTouching(edits: readonly Edit[], texts: Texts): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const meets = last && !last.transposed && !edit.transposed && edit.aStart <= last.aEnd;
    const overlaps = last && (edit.aStart < last.aEnd || edit.bStart < last.bEnd);
    if (meets && (overlaps || !(isDress(last, texts) || isDress(edit, texts))))
      joined[joined.length - 1] = union(last, edit);
    else joined.push(edit);
  }
  return joined;
}
