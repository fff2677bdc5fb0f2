import type { Letters } from '../../letters.js';
import { chainOf } from '../../reuse/chain.js';
import type { CommonRun, Range } from '../../reuse/run.js';
import { wholeRuns } from '../../reuse/shared-words.js';
import type { Weights } from '../../reuse/weights.js';
import { LEAST_RUN } from '../anchors/evidence.js';
import type { Rendering } from './kind.js';
import { rangeOf, type Passage } from '../anchors/passages.js';
import type { Unit } from '../anchors/units.js';

/** Both texts, and what is needed to tell what stands between the words they share. */
export interface Texts {
  readonly base: Letters;
  readonly other: Letters;
  readonly weights: Weights;
  /** Source of the base: where its clauses end is told by its marks. */
  readonly source: string;
}

/** Holds a passage against the unit it renders; undefined where nothing is left of it. */
export function renderingOf(passage: Passage, unit: Unit, texts: Texts): Rendering | undefined {
  const { base, other, weights } = texts;
  const range = rangeOf(passage);
  const weigh = (at: number): number => weights.at(base, at);
  const found = wholeRuns(chainOf(base, unit, other, range, LEAST_RUN, weigh), base, other);
  const runs = together(found, texts);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const core = { from: first.b, to: last.b + last.length };
  const gaps = runs.slice(1).map((run, at) => gapBetween(runs[at] as CommonRun, run, passage, texts));
  const outside =
    ownLetters(passage, { from: range.from, to: core.from }) +
    ownLetters(passage, { from: core.to, to: range.to });
  return {
    runs,
    core,
    gaps,
    outside,
    leftOut: leftOut({ from: first.a, to: last.a + last.length }, unit, texts),
  };
}

/** A run at either end of fewer letters, farther from the rest than this in the base, has to be of rare words. */
const SHORT = 4;
const FAR = 15;
/** Weight it must have then for each letter of the base between. */
const HELD_BY = 1 / 20;

/** The runs without those at the ends that are too far off for what they are: a 生态 ten lines before the quotation. */
function together(runs: readonly CommonRun[], { base, weights }: Texts): readonly CommonRun[] {
  const loose = (end: CommonRun, inner: CommonRun): boolean => {
    const distance = Math.max(inner.a - end.a - end.length, end.a - inner.a - inner.length);
    const weight = weights.sum(base, { from: end.a, to: end.a + end.length });
    return end.length < SHORT && distance > FAR && weight < HELD_BY * distance;
  };
  let [from, to] = [0, runs.length];
  while (to - from > 1 && loose(runs[from] as CommonRun, runs[from + 1] as CommonRun)) from++;
  while (to - from > 1 && loose(runs[to - 1] as CommonRun, runs[to - 2] as CommonRun)) to--;
  return runs.slice(from, to);
}

function gapBetween(
  before: CommonRun,
  run: CommonRun,
  passage: Passage,
  { base, other }: Texts,
): Rendering['gaps'][number] {
  const between = { from: before.b + before.length, to: run.b };
  const letters = run.a - before.a - before.length;
  const own = ownLetters(passage, between);
  const name = letters > 0 && isName(other.text.slice(between.from, between.to), base, other);
  return { base: letters, own, name };
}

/** A word that stands in the commentary so often, and never in the base, is a name for one of the base's. */
const OFTEN = 3;

function isName(word: string, base: Letters, other: Letters): boolean {
  if (word.length < LEAST_RUN || base.text.includes(word)) return false;
  let times = 0;
  for (let at = other.text.indexOf(word); at >= 0 && times < OFTEN; at = other.text.indexOf(word, at + 1))
    times++;
  return times >= OFTEN;
}

/** Letters of a stretch that are in the clauses of a passage, not in a name between them. */
function ownLetters({ pieces }: Passage, { from, to }: Range): number {
  return pieces.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(to, piece.to) - Math.max(from, piece.from)),
    0,
  );
}

const CLAUSE_END = /[，,；;。：:！!？?、（）()]/u;

function leftOut({ from, to }: Range, unit: Unit, { base: { starts, ends }, source }: Texts): number {
  const endsBehind = (at: number): boolean => CLAUSE_END.test(source.slice(ends[at], starts[at + 1]));
  let [first, last] = [from, to];
  while (first > unit.from && !endsBehind(first - 1)) first--;
  while (last < unit.to && !endsBehind(last - 1)) last++;
  return from - first + (last - to);
}
