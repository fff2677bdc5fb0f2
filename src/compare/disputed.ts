import { isConnective, type Reference } from '../model/reference.js';
import type { Token } from '../model/token.js';
import type { Citation } from './citation.js';
import type { CitedText } from './follows.js';
import type { Hunk } from './lcs.js';

/** A reference of the base and the one in its place in the witness, which does not point at what became of its target. */
export interface Dispute {
  readonly base: Citation;
  readonly witness: Citation;
}

/**
 * Finds references that stand in the same place in both texts and lead to different articles, by the alignment.
 * @param hunks the shortest edit script, in which references that lead to the same article count as equal
 */
export function disputesOf(hunks: readonly Hunk[], a: CitedText, b: CitedText): Dispute[] {
  if (a.citations.size === 0 || b.citations.size === 0) return [];
  return hunks.flatMap((hunk) => {
    const pairs = pairsIn(hunk, a, b);
    const wrong = new Set<Reference>();
    return pairs.filter(({ base, witness }) => {
      if (!isDisputed(base, witness)) return false;
      wrong.add(base.reference);
      // Where the article is another, so is its 款.
      return !base.reference.within || !wrong.has(base.reference.within);
    });
  });
}

/** References in the same places of two stretches that hold nothing else, or at their beginning. */
function pairsIn({ aStart, aEnd, bStart, bEnd }: Hunk, a: CitedText, b: CitedText): Dispute[] {
  const left = leading(a, aStart, aEnd);
  const right = leading(b, bStart, bEnd);
  return left.flatMap((base, at) => {
    const witness = right[at];
    return witness && isSamePlace(base, witness, a, b) ? [{ base, witness }] : [];
  });
}

/** The citations a stretch begins with, up to the first other word. */
function leading(text: CitedText, start: number, end: number): Citation[] {
  const cited: Citation[] = [];
  for (let at = start; at < end; at++) {
    const citation = text.citations.get(at);
    if (citation) cited.push(citation);
    else if (!isConnective(text.tokens[at] as Token)) break;
  }
  return cited;
}

/** The same place in lists of equal length: where members came or went, no one can say which stands for which. */
function isSamePlace(base: Citation, witness: Citation, a: CitedText, b: CitedText): boolean {
  if (base.reference.level !== witness.reference.level) return false;
  if (endsRange(base, a) !== endsRange(witness, b)) return false;
  const left = listOf(base, a);
  const right = listOf(witness, b);
  return left.length === right.length && left.indexOf(base) === right.indexOf(witness);
}

function endsRange({ at }: Citation, { tokens }: CitedText): boolean {
  return tokens[at - 1]?.n === '至';
}

function listOf({ from, reference }: Citation, { citations }: CitedText): Citation[] {
  return [...citations.values()].filter((one) => one.from === from && one.reference.list === reference.list);
}

function isDisputed(base: Citation, witness: Citation): boolean {
  const { link } = base;
  if (!link || witness.target === undefined || citesItself(base) || citesItself(witness)) return false;
  const isSameNumber = base.token.key === witness.token.key;
  // Items are rewritten more often than they are matched; an article that is gone is gone.
  if (link.others.length === 0) return isSameNumber && base.reference.level === 'article';
  // Where the article kept its number, another one is cited on purpose: a change of the wording like any other.
  const isRenumbered = link.others.every(({ ordinal }) => ordinal.join() !== base.reference.ordinal.join());
  return link.isSure && isRenumbered && !link.others.includes(witness.target);
}

/** 第四款 in what is counted as the fourth 款: two 款 of the source were run together, and the numbers say nothing. */
function citesItself({ target, from }: Citation): boolean {
  return target === from;
}
