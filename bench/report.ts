import type { Result } from './core/race.js';
import type { Unrelated } from './core/unrelated.js';
import type { ProcessResults } from './process/measure.js';
import { FORMATS, growthOf } from './process/measure.js';
import type { ProcessRun } from './process/run.js';
import { markdownTable, type Cells } from './table.js';
import type { Throughput } from './throughput.js';

/** One part of the report. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** Engines over the same texts, the fastest first. */
export function raceSection(title: string, introduction: string, results: readonly Result[]): Section {
  const own = results[0]?.ms ?? NaN;
  const rows = [...results]
    .sort((a, b) => a.ms - b.ms)
    .map(({ engine, ms, excess }) => [engine, figure(ms), `${figure(ms / own)} ×`, exactness(excess)]);
  return section(title, introduction, ['engine', 'ms', 'to jiaokan', 'exact'], rows, [0, 3]);
}

/** Engines on two unrelated paragraphs. */
export function unrelatedSection(
  title: string,
  introduction: string,
  results: readonly Unrelated[],
  limitMs: number,
): Section {
  const rows = results.map(({ engine, took }): Cells =>
    took
      ? [engine, figure(took.ms), took.megabytes.toFixed(0), exactness(took.excess)]
      : [engine, `> ${figure(limitMs)}`, '', 'stopped'],
  );
  return section(title, introduction, ['engine', 'ms', 'MB added', 'exact'], rows, [0, 3]);
}

/** The whole program. */
export function processSection(title: string, introduction: string, results: ProcessResults): Section {
  const { start, cases } = results;
  const figures = ({ seconds, cpu, megabytes }: ProcessRun): string[] => [
    ...[seconds, cpu].map((time) => time.toFixed(2)),
    megabytes.toFixed(0),
  ];
  const rows = [
    ['starting alone (`--version`)', '', ...figures(start)],
    ...cases.map((own) => [own.name, own.format, ...figures(own)]),
  ];
  const growth = FORMATS.map((format) => {
    const { whole, work } = growthOf(results, format);
    return `${format}: n^${whole.toFixed(2)}, without starting n^${work.toFixed(2)}`;
  });
  const made = section(title, introduction, ['case', 'format', 's', 'CPU s', 'MB'], rows, [0, 1]);
  return {
    title,
    text: `${made.text}\n\nGrowth of the time with the number of articles: ${growth.join('; ')}.`,
  };
}

/** How fast texts are parsed. */
export function throughputSection(title: string, introduction: string, throughput: Throughput): Section {
  const { parse, readAndParse } = throughput;
  const rows = [
    ['lines to tree', parse.toFixed(1)],
    ['decoded text to tree (with reading lines and Markdown)', readAndParse.toFixed(1)],
  ];
  return section(title, introduction, ['step', 'MB/s'], rows, [0]);
}

function section(
  title: string,
  introduction: string,
  head: readonly string[],
  rows: readonly Cells[],
  left: readonly number[],
): Section {
  return { title, text: `${introduction}\n\n${markdownTable(head, rows, left)}` };
}

/** Three figures that count. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function exactness(excess: number): string {
  return excess === 0 ? 'yes' : `no: ${excess} edits more`;
}

/** The whole report in Markdown. */
export function reportOf(machine: string, sections: readonly Section[]): string {
  const parts = sections.map(({ title, text }) => `## ${title}\n\n${text}`);
  return `${['# Benchmarks', INTRODUCTION, machine, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `\`npm run bench\` measures and writes this file (\`-- --quick\`: a short run that only prints).
Figures are medians. Engines and cases run in turn, round after round, after a first round that is not counted. “Exact”
means that an engine inserts and deletes no more than it must: n + m − 2·LCS, the LCS by the plain quadratic method.
Times of shared or busy machines differ from run to run; the ratios hold better.`;
