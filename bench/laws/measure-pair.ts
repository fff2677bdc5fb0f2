import { join } from 'node:path';
import { align, compare, parse, read, type Comparison, type SourceText } from '../../src/index.js';
import { median, timed } from '../statistics.js';
import { countOf, numberIn, numbersOf, type Count } from './count.js';
import { goldFaults } from './faults.js';
import type { Gold } from './gold.js';
import { lossIn } from './lossless.js';
import type { LawPair } from './manifest.js';
import { scoreOf, type FoundRow, type Score } from './score.js';

/** The steps that are timed. */
export const STEPS = ['parse', 'align', 'compare'] as const;

/** Milliseconds of each step, and of all. */
export type Milliseconds = Readonly<Record<(typeof STEPS)[number] | 'total', number>>;

/** One pair measured. */
export interface PairMeasure {
  readonly id: string;
  readonly law: string;
  readonly kind: string;
  readonly counts: readonly [Count, Count];
  readonly summary: Comparison['summary'];
  readonly ms: Milliseconds;
  /** Where a text is not in its tree without loss. */
  readonly losses: readonly string[];
  readonly gold:
    { readonly given: boolean; readonly faults: readonly string[]; readonly score: Score } | undefined;
}

/** Runs whose median is given. */
const RUNS = 3;

/** Compares the two versions of a law, several times, and measures the result against its gold where there is one. */
export async function measurePair(
  folder: string,
  pair: LawPair,
  gold: Gold | undefined,
): Promise<PairMeasure> {
  const sources = [await read(join(folder, pair.old.file)), await read(join(folder, pair.new.file))] as const;
  const runs = Array.from({ length: RUNS }, () => runOnce(...sources));
  const { comparison } = runs[0] as Run;
  const { base, witness } = comparison.alignment;
  const step = (name: keyof Milliseconds): number => median(runs.map(({ ms }) => ms[name]));
  return {
    id: pair.id,
    law: pair.law,
    kind: pair.kind,
    counts: [countOf(pair.old, base.tree), countOf(pair.new, witness.tree)],
    summary: comparison.summary,
    ms: { parse: step('parse'), align: step('align'), compare: step('compare'), total: step('total') },
    losses: [base, witness].flatMap(({ source, tree }) => lossIn(source, tree) ?? []),
    gold: gold && {
      given: gold.given,
      faults: goldFaults(gold.rows, numbersOf(base.tree), numbersOf(witness.tree)),
      score: scoreOf(gold.rows, foundRows(comparison)),
    },
  };
}

interface Run {
  readonly comparison: Comparison;
  readonly ms: Milliseconds;
}

function runOnce(base: SourceText, witness: SourceText): Run {
  const trees = timed(() => [parse(base), parse(witness)] as const);
  const [left, right] = trees.value;
  const aligned = timed(() =>
    align(
      { siglum: 'old', role: 'base', source: base, tree: left },
      { siglum: 'new', role: 'witness', source: witness, tree: right },
    ),
  );
  const compared = timed(() => compare(aligned.value));
  const ms = { parse: trees.ms, align: aligned.ms, compare: compared.ms };
  return { comparison: compared.value, ms: { ...ms, total: ms.parse + ms.align + ms.compare } };
}

function foundRows({ alignment }: Comparison): FoundRow[] {
  return alignment.rows.map(({ base, witness, relation, moved }) => ({
    old: base.map(({ id }) => numberIn(id)),
    new: witness.map(({ id }) => numberIn(id)),
    relation,
    moved,
  }));
}
