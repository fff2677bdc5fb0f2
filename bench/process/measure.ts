import { growthExponent, median } from '../statistics.js';
import type { Case } from './cases.js';
import { runProgram, type ProcessRun } from './run.js';

/** The formats that are measured. */
export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** One case in one format. */
export interface CaseResult extends ProcessRun {
  readonly name: string;
  readonly format: Format;
  readonly size: number | undefined;
}

/** What the whole program takes. */
export interface ProcessResults {
  /** Of `--version`: what starting takes, whatever it is to do. */
  readonly start: ProcessRun;
  readonly cases: readonly CaseResult[];
}

/** Runs every case in every format in turn, round after round; the first round is not counted. */
export async function measureProcesses(cases: readonly Case[], rounds: number): Promise<ProcessResults> {
  const tasks = [
    { args: ['--version'], runs: [] as ProcessRun[] },
    ...cases.flatMap((own) =>
      FORMATS.map((format) => ({
        own: { name: own.name, size: own.size, format },
        args: ['compare', own.base, own.witness, '--format', format],
        runs: [] as ProcessRun[],
      })),
    ),
  ];
  for (let round = 0; round <= rounds; round++) {
    for (const { args, runs } of tasks) {
      const run = await runProgram(args);
      if (round > 0) runs.push(run);
    }
  }
  const measured = tasks.map((task) => ({ ...task, middle: middleOf(task.runs) }));
  return {
    start: middleOf(tasks[0]?.runs ?? []),
    cases: measured.flatMap((task) => ('own' in task ? [{ ...task.own, ...task.middle }] : [])),
  };
}

function middleOf(runs: readonly ProcessRun[]): ProcessRun {
  const middle = (key: keyof ProcessRun): number => median(runs.map((run) => run[key]));
  return { seconds: middle('seconds'), cpu: middle('cpu'), megabytes: middle('megabytes') };
}

/** How the time grows with the number of articles: as a whole, and without what starting takes. */
export function growthOf(
  { start, cases }: ProcessResults,
  format: Format,
): { readonly whole: number; readonly work: number } {
  const own = cases.filter((result) => result.format === format);
  const points = (less: number): [number, number][] =>
    own.flatMap(({ size, seconds }) => (size === undefined ? [] : [[size, seconds - less]]));
  return { whole: growthExponent(points(0)), work: growthExponent(points(start.seconds)) };
}
