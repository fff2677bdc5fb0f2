/**
 * `npm run bench`: the program against other engines, and as a whole process. Writes bench/README.md and prints it.
 *
 * Real laws are taken from `../shared/laws` beside the project, or where the variable LAWS says; without them invented
 * ones stand in. `--quick` makes fewer rounds over smaller samples and only prints.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { read, readText, type SourceText } from '../src/index.js';
import { ENGINES } from './core/engines.js';
import { race } from './core/race.js';
import { articlesSample, editedSample } from './core/samples.js';
import { compareUnrelated } from './core/unrelated.js';
import { machineOf } from './machine.js';
import { makeCases } from './process/cases.js';
import { measureProcesses } from './process/measure.js';
import { randomFrom } from './random.js';
import {
  processSection,
  raceSection,
  reportOf,
  throughputSection,
  unrelatedSection,
  type Section,
} from './report.js';
import { corpusTexts } from './texts/corpus.js';
import { inventedLaw, printedLaw } from './texts/law.js';
import { proseWriter } from './texts/prose.js';
import { measureThroughput } from './throughput.js';

const root = process.cwd();
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const rounds = values.quick ? 1 : 5;
const folder = resolve(process.env['LAWS'] ?? join('..', 'shared', 'laws'));
const laws = existsSync(join(folder, 'corpus')) ? folder : undefined;

const sections = [editedTexts(), articles(), await unrelated(), await processes(), await throughput()];
const packages = ENGINES.map(({ from }) => from).filter((name) => name !== '');
const report = await tidied(reportOf(machineOf(root, packages, new Date()), sections));
if (!values.quick) await writeFile(join('bench', 'README.md'), report);
console.log(report);

function editedTexts(): Section {
  const { pairs, shortest } = editedSample(root);
  const size = pairs[0]?.map(({ length }) => length).join(' and ') ?? '';
  const introduction = `Texts of ${size} characters; the shortest edit script has ${shortest} insertions and deletions.`;
  return raceSection('10,000 characters, 40 % edited', introduction, race(ENGINES, pairs, shortest, rounds));
}

function articles(): Section {
  const { pairs, shortest } = articlesSample(root, 1300);
  const introduction = `An invented law, each article against a copy with a twelfth of its characters edited; ${shortest} insertions and deletions.`;
  return raceSection('1,300 pairs of articles', introduction, race(ENGINES, pairs, shortest, rounds));
}

async function unrelated(): Promise<Section> {
  const limitMs = values.quick ? 5_000 : 30_000;
  const introduction = 'Each in a process of its own, cold; memory is what the process grew by.';
  const results = await compareUnrelated(ENGINES, values.quick ? 1 : 3, limitMs);
  return unrelatedSection('Two unrelated paragraphs of 20,000 characters', introduction, results, limitMs);
}

async function processes(): Promise<Section> {
  const scratch = await mkdtemp(join(tmpdir(), 'jiaokan-bench-'));
  try {
    const results = await measureProcesses(await makeCases(root, laws, scratch), rounds);
    const introduction = [
      '`node bin/jiaokan.js compare BASE WITNESS --format FORMAT`, from its start to its end, with the processor time of all its threads and its peak memory.',
      'The edited copies have articles put in (so that numbers shift), taken out, moved and worded differently.',
      laws === undefined
        ? 'All texts are invented.'
        : 'Their originals are 民法典 without 物权编, and other laws after it.',
    ].join('\n');
    return processSection('The whole program', introduction, results);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function throughput(): Promise<Section> {
  const sources = laws === undefined ? inventedSources() : await realSources(laws);
  const measured = await measureThroughput(sources, rounds);
  const introduction = `${sources.length} ${laws === undefined ? 'invented' : 'real'} texts, ${measured.megabytes.toFixed(2)} MB (10⁶ bytes of UTF-8), one core, warm.`;
  return throughputSection('Parsing', introduction, measured);
}

async function realSources(from: string): Promise<SourceText[]> {
  const names = (await readdir(join(from, 'corpus'))).sort();
  return Promise.all(names.map((name) => read(join(from, 'corpus', name))));
}

function inventedSources(): SourceText[] {
  const random = randomFrom(5);
  const write = proseWriter(corpusTexts(root), random);
  return Array.from({ length: 40 }, () =>
    readText(printedLaw('中华人民共和国样本法', inventedLaw(80, random, write))),
  );
}

async function tidied(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(join(root, 'bench', 'README.md'))), parser: 'markdown' });
}
