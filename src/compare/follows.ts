import { isConnective, type Reference } from '../model/reference.js';
import type { Token } from '../model/token.js';
import type { Division } from '../model/tree.js';
import type { Citation, Citations } from './citation.js';
import type { Hunk } from './lcs.js';

/**
 * True where an edit puts nothing but the new numbers of the same articles for their old ones:
 * 第六十七条 → 第六十九条, and 第四十九条 → 第五十八条、第五十九条 where the one became the two.
 */
export function followsRenumbering(hunk: Hunk, a: CitedText, b: CitedText): boolean {
  if (a.citations.size === 0 || b.citations.size === 0) return false;
  const left = citedIn(a, hunk.aStart, hunk.aEnd);
  const right = citedIn(b, hunk.bStart, hunk.bEnd);
  if (!left || !right) return false;
  const cited = new Set(right.map(({ target }) => target));
  const expected = new Set<Division>();
  for (const { link } of left) for (const other of link?.others ?? []) expected.add(other);
  if (cited.has(undefined) || left.some(({ link }) => !link || link.others.length === 0)) return false;
  const isRange = a.tokens.slice(hunk.aStart, hunk.aEnd).some(({ n }) => n === '至');
  // 第四十九条至第五十一条 names the ends of a range only: of an article that became two it names one.
  return isRange
    ? left.every(({ link }) => link?.others.some((other) => cited.has(other))) && isSubset(cited, expected)
    : cited.size === expected.size && isSubset(cited, expected);
}

/** One text of a collation with its citations. */
export interface CitedText {
  readonly tokens: readonly Token[];
  readonly citations: Citations;
}

/** The citations of a stretch that has nothing else; of 第十条第二款 the last. Undefined for any other stretch. */
export function citedIn(
  { tokens, citations }: CitedText,
  start: number,
  end: number,
): Citation[] | undefined {
  const found: Citation[] = [];
  for (let at = start; at < end; at++) {
    const citation = citations.get(at);
    if (citation) found.push(citation);
    else if (!isConnective(tokens[at] as Token)) return undefined;
  }
  const containers = new Set<Reference | undefined>(found.map(({ reference }) => reference.within));
  const last = found.filter(({ reference }) => !containers.has(reference));
  return last.length > 0 ? last : undefined;
}

function isSubset(part: ReadonlySet<unknown>, whole: ReadonlySet<unknown>): boolean {
  for (const one of part) if (!whole.has(one)) return false;
  return true;
}
