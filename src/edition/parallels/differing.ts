import type { Differing } from '../../model/edition.js';
import { wordsIn } from '../../model/seen-text.js';
import { printedWords } from '../wording.js';
import type { CommonRun, Range } from '../reuse/run.js';
import { grownToClauses } from './texts/clauses.js';
import type { Side } from './texts/side.js';

/** A clause that is no longer than that is shown whole where a word of it differs. */
const SHORT_CLAUSE = 16;
/** What is longer than that is another provision between two that are shared, and no wording for the same thing. */
const LONGEST = 40;
/** One text says it with such a word and the other without; nobody wants to be told. */
const PARTICLE = /^[的和与及或并等之地所也又都其]$/u;

interface Difference {
  readonly a: Range;
  readonly b: Range;
}

/**
 * What either text has between shared words where the other has something else: the clause it stands in, where that is
 * short in both (管发展必须抓环保 and 管发展必须管环保, not 抓 and 管), else the words alone. In the order of `a`.
 */
export function differingWords(runs: readonly CommonRun[], a: Side, b: Side): readonly Differing[] {
  const [first, last] = [runs[0] as CommonRun, runs.at(-1) as CommonRun];
  const inA = { from: first.a, to: last.a + last.length };
  const inB = { from: first.b, to: last.b + last.length };
  const found: Difference[] = [];
  for (let at = 1; at < runs.length; at++) {
    const [run, next] = [runs[at - 1] as CommonRun, runs[at] as CommonRun];
    const gap = {
      a: { from: run.a + run.length, to: next.a },
      b: { from: run.b + run.length, to: next.b },
    };
    const previous = found.at(-1);
    // 推动本地区…、促进全社会… in one clause: shown with the words before.
    if (previous && holds(previous.a, gap.a) && holds(previous.b, gap.b)) continue;
    found.push(readable(gap, inA, inB, a, b, previous));
  }
  return found
    .filter(isShort)
    .map((difference) => ({ base: wordsOf(difference.a, a), parallel: wordsOf(difference.b, b) }))
    .filter(({ base, parallel }) => !PARTICLE.test(base + parallel));
}

function readable(
  gap: Difference,
  inA: Range,
  inB: Range,
  a: Side,
  b: Side,
  previous: Difference | undefined,
): Difference {
  const clause = { a: grownToClauses(a.clauses, gap.a, inA), b: grownToClauses(b.clauses, gap.b, inB) };
  const isBrief = [clause.a, clause.b].every(({ from, to }) => to > from && to - from <= SHORT_CLAUSE);
  const isApart = !previous || (clause.a.from >= previous.a.to && clause.b.from >= previous.b.to);
  // Where a clause of the one stands against a part of another clause, its first shared words are not theirs.
  const isMatched =
    gap.a.from - clause.a.from === gap.b.from - clause.b.from ||
    clause.a.to - gap.a.to === clause.b.to - gap.b.to;
  return isBrief && isApart && isMatched ? clause : gap;
}

function isShort({ a, b }: Difference): boolean {
  return a.to - a.from <= LONGEST && b.to - b.from <= LONGEST;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function wordsOf({ from, to }: Range, { letters, witness }: Side): string {
  return from === to
    ? ''
    : printedWords(wordsIn(witness.source, letters.starts[from] as number, letters.ends[to - 1] as number));
}
