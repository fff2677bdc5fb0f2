import { diffArrays } from 'diff';
import { foldText } from '../../../model/characters.js';
import type { Printed, PrintedPara } from '../print/printed.js';
import type { Link, Prints } from './link.js';

/** Beyond so many different paragraphs the two texts have nothing in common there. */
const MOST_EDITS = 2000;
/** So many paragraphs on both sides, multiplied, are looked at for one that was only altered. */
const MOST_PAIRS = 10_000;
/** Share of character pairs that makes an altered paragraph of two. */
const LIKE = 0.5;

interface Line {
  readonly printed: PrintedPara;
  readonly key: string;
}

/**
 * Links paragraphs that no row of the comparison has: a lead, a 目录, annexes. Those that read the same come first; between
 * them those that are half alike.
 */
export function linksOutside(
  base: readonly PrintedPara[],
  witness: readonly PrintedPara[],
  prints: Prints,
): Link[] {
  const left = linesOf(base, prints.base);
  const right = linesOf(witness, prints.witness);
  const changes = diffArrays(keysOf(left), keysOf(right), { maxEditLength: MOST_EDITS });
  if (!changes) return [];
  const links: Link[] = [];
  let [l, r] = [0, 0];
  let [from, fromRight] = [0, 0];
  const close = (): void => void links.push(...altered(left.slice(from, l), right.slice(fromRight, r)));
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      close();
      for (let n = 0; n < count; n++) links.push(linkOf(left[l + n] as Line, right[r + n] as Line));
    }
    if (!added) l += count;
    if (!removed) r += count;
    if (!added && !removed) [from, fromRight] = [l, r];
  }
  close();
  return links;
}

function linesOf(paras: readonly PrintedPara[], { text }: Printed): Line[] {
  return paras.map((printed) => ({ printed, key: foldText(text.slice(printed.start, printed.end)) }));
}

function keysOf(lines: readonly Line[]): string[] {
  return lines.map(({ key }) => key);
}

function linkOf(base: Line, witness: Line): Link {
  return { base: [base.printed], witness: [witness.printed], ids: { base: [], witness: [] } };
}

/** Each paragraph with the next one on the other side that it is half alike to; none crosses another. */
function altered(left: readonly Line[], right: readonly Line[]): Link[] {
  if (left.length * right.length > MOST_PAIRS) return [];
  const bigrams = right.map(({ key }) => bigramsOf(key));
  const links: Link[] = [];
  let from = 0;
  for (const one of left) {
    const own = bigramsOf(one.key);
    const at = bigrams.findIndex((other, n) => n >= from && alikeness(own, other) >= LIKE);
    if (at < 0) continue;
    links.push(linkOf(one, right[at] as Line));
    from = at + 1;
  }
  return links;
}

function bigramsOf(text: string): ReadonlySet<string> {
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) bigrams.add(text.slice(at, at + 2));
  return bigrams;
}

/** Share of the pairs of neighbouring characters that both have (Dice 1945), 0…1. */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let both = 0;
  for (const bigram of small) if (large.has(bigram)) both++;
  return (2 * both) / (one.size + other.size);
}
