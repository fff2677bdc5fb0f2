import type { CommonRun, Range } from '../../reuse/run.js';
import type { Match } from './strength.js';

/** Beside a match that is so much stronger, another of the same words is noise. */
const BESIDE = 0.7;
/** Words that have more counterparts than that, none of them strong, are stock in these texts (全国重点文物保护单位). */
const STOCK = 3;

/**
 * Leaves the few that a reader wants to see: of matches that share the same words of either text the strong, and weak
 * ones only between articles that have nothing better in common.
 * @param pairOf names the pair of articles that a match lies in
 */
export function fewOf(matches: readonly Match[], pairOf: (match: Match) => string): readonly Match[] {
  const [inA, inB] = [rivals(matches, 'a'), rivals(matches, 'b')];
  const tied = new Set(matches.filter(({ grade }) => grade === 'strong').map(pairOf));
  return matches.filter((match, at) => {
    const [a, b] = [inA[at] as Rivals, inB[at] as Rivals];
    if (match.strength < BESIDE * Math.max(a.best, b.best)) return false;
    if (match.grade === 'strong') return true;
    if (match.grade === 'weak' && tied.has(pairOf(match))) return false;
    return a.count <= STOCK && b.count <= STOCK;
  });
}

/** How many matches share words with a match, itself counted, and how strong the best of them is. */
interface Rivals {
  readonly count: number;
  readonly best: number;
}

function rivals(matches: readonly Match[], side: 'a' | 'b'): readonly Rivals[] {
  const order = matches
    .map((match, at) => ({ at, match, range: sharedRange(match.runs, side) }))
    .sort((one, other) => one.range.from - other.range.from || one.at - other.at);
  const found = matches.map(({ strength }) => ({ count: 1, best: strength }));
  let open: typeof order = [];
  for (const one of order) {
    open = open.filter(({ range }) => range.to > one.range.from);
    for (const other of open) {
      meet(found, one, other);
    }
    open.push(one);
  }
  return found;
}

interface Placed {
  readonly at: number;
  readonly match: Match;
  readonly range: Range;
}

/** Half of the words of the one must be of the other, for these to be the same words. */
function meet(found: { count: number; best: number }[], one: Placed, other: Placed): void {
  const common = Math.min(one.range.to, other.range.to) - Math.max(one.range.from, other.range.from);
  const shorter = Math.min(one.range.to - one.range.from, other.range.to - other.range.from);
  if (common * 2 < shorter) return;
  for (const [mine, its] of [
    [one, other],
    [other, one],
  ] as const) {
    const rival = found[mine.at];
    if (!rival) continue;
    rival.count++;
    rival.best = Math.max(rival.best, its.match.strength);
  }
}

function sharedRange(runs: readonly CommonRun[], side: 'a' | 'b'): Range {
  const [first, last] = [runs[0] as CommonRun, runs.at(-1) as CommonRun];
  return { from: first[side], to: last[side] + last.length };
}
