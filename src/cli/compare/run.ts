import type { Comparison } from '../../model/comparison.js';
import type { Context } from '../command.js';
import { EXIT } from '../exit.js';
import { checkInputs, filesOf, siglaOf, textInput } from '../input.js';
import { outputOf, terminalOf } from '../options.js';
import { deliver, formatOf } from '../result.js';
import type { WitnessInput } from '../work/inputs.js';
import { runAll } from '../work/run.js';
import type { CompareOptions } from './options.js';

const EXTENSIONS = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'md',
  '.markdown': 'md',
  '.patch': 'patch',
  '.diff': 'patch',
  '.txt': 'text',
} as const;

/**
 * Compares the first text with each of the others and shows the differences.
 * @throws InputError for what cannot be read or written
 */
export async function runCompare(
  paths: readonly string[],
  options: CompareOptions,
  context: Context,
): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, EXTENSIONS, 'text');
  await checkInputs(paths, output);
  const [base, ...witnesses] = await witnessInputs(paths, options, context);
  const pieces = witnesses.map((witness) => ({
    input: { base: base as WitnessInput, witness, language: context.language },
    name: witness.path,
    files: filesOf([base as WitnessInput, witness]),
  }));
  const comparisons = await runAll('comparison', pieces, context, options.jobs);
  const { reportWriter } = await import('../../render/writer.js');
  const write = await reportWriter(format);
  const wishes = { lang: context.language, ...terminalOf(options, context.io) };
  const report = { comparisons, ...(options.title === undefined ? {} : { title: options.title }) };
  await deliver(write(report, wishes), output, context);
  if (options.exitCode && comparisons.some(differs)) context.finish(EXIT.findings);
}

async function witnessInputs(
  paths: readonly string[],
  options: CompareOptions,
  { io }: Context,
): Promise<WitnessInput[]> {
  const given = options.sigla?.split(/[,，]/u).map((name) => name.trim()) ?? [];
  const sigla = siglaOf(paths, given);
  const texts: WitnessInput[] = [];
  for (const [at, path] of paths.entries()) {
    const text = await textInput(path, io, options);
    texts.push({ ...text, siglum: sigla[at] as string, role: at === 0 ? 'base' : 'witness' });
  }
  return texts;
}

function differs({ variants, alignment }: Comparison): boolean {
  return (
    variants.length > 0 ||
    alignment.rows.some((row) => row.relation !== 'same' || row.moved || row.renumbered)
  );
}
