import type { CommonRun, Range } from '../../reuse/run.js';
import { isOneClause } from '../texts/clauses.js';
import { maximalStretches } from './maximal.js';
import type { Weights } from '../../reuse/weights.js';
import { runsOf } from './runs.js';
import type { Side } from '../texts/side.js';
import type { Unit } from '../texts/units.js';

/** Words that a unit of one text has in common with one of the other, close enough together to be one provision. */
export interface Passage {
  readonly a: Unit;
  readonly b: Unit;
  /** In the order of both texts; at least one. */
  readonly runs: readonly CommonRun[];
  /** How much the shared words say. */
  readonly evidence: number;
}

/** What parts shared words: something between them at all, and every letter of it. */
const APART = 0.6;
const FOR_EACH = 0.07;

/** Finds what two units have in common: of the best chain of shared words the stretches that hold together. */
export function passagesOf(a: Unit, b: Unit, sideA: Side, sideB: Side, rarity: Weights): readonly Passage[] {
  const runs = runsOf(a, b, sideA, sideB, rarity);
  const saying = runs.map((run) => evidenceOf(run, sideA, sideB, rarity));
  const values = runs.flatMap((run, at) => {
    const previous = runs[at - 1];
    const value = saying[at] as number;
    return previous ? [-distance(previous, run), value] : [value];
  });
  // Values at even places are of runs; a maximal stretch begins and ends with one.
  const stretches = maximalStretches(values).map(({ from, to }) => ({ from: from / 2, to: (to + 1) / 2 }));
  return joined(stretches, runs, sideA, sideB).map(({ from, to }) => ({
    a,
    b,
    runs: runs.slice(from, to),
    evidence: saying.slice(from, to).reduce((sum, value) => sum + value, 0),
  }));
}

/** Stretches of runs with what goes on within their clauses; those that come to meet become one. */
function joined(
  stretches: readonly Range[],
  runs: readonly CommonRun[],
  sideA: Side,
  sideB: Side,
): readonly Range[] {
  const found: Range[] = [];
  for (const { from, to } of stretches) {
    let [first, last] = [from, to];
    while (first > 0 && inOneClause(runs, first - 1, sideA, sideB)) first--;
    while (last < runs.length && inOneClause(runs, last - 1, sideA, sideB)) last++;
    const previous = found.at(-1);
    if (previous && first < previous.to) {
      found[found.length - 1] = { from: previous.from, to: Math.max(last, previous.to) };
    } else found.push({ from: first, to: last });
  }
  return found;
}

function evidenceOf({ a, b, length }: CommonRun, sideA: Side, sideB: Side, rarity: Weights): number {
  return Math.min(
    rarity.sum(sideA.letters, { from: a, to: a + length }),
    rarity.sum(sideB.letters, { from: b, to: b + length }),
  );
}

function distance(run: CommonRun, next: CommonRun): number {
  return APART + FOR_EACH * Math.max(next.a - run.a - run.length, next.b - run.b - run.length);
}

/** Whether a run goes on with the next within one clause of both texts: of 管行业必须抓环保 环保, too. */
function inOneClause(runs: readonly CommonRun[], at: number, sideA: Side, sideB: Side): boolean {
  const [run, next] = [runs[at] as CommonRun, runs[at + 1] as CommonRun];
  return (
    isOneClause(sideA.clauses, run.a + run.length - 1, next.a) &&
    isOneClause(sideB.clauses, run.b + run.length - 1, next.b)
  );
}
