import type { Comparison } from '../../model/comparison.js';
import type { FileOptions } from '../../render/index.js';
import type { Context } from '../command.js';
import { EXIT } from '../exit.js';
import { checkInputs, filesOf } from '../input.js';
import { tellNoticesOf } from '../notices.js';
import { outputOf, terminalOf } from '../options.js';
import { deliver, formatOf, refuseTerminal } from '../result.js';
import { runAll } from '../work/run.js';
import type { CompareOptions } from './options.js';
import { comparedTexts, refuseOneText } from './texts.js';

const EXTENSIONS = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'md',
  '.markdown': 'md',
  '.patch': 'patch',
  '.diff': 'patch',
  '.txt': 'text',
  '.docx': 'docx',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
} as const;

/**
 * Compares the first text with each of the others, or the two texts of a document with tracked changes, and shows the
 * differences.
 * @throws InputError for what cannot be read or written
 */
export async function runCompare(
  paths: readonly string[],
  options: CompareOptions,
  context: Context,
): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, EXTENSIONS, 'text');
  if (format === 'docx' || format === 'redline' || format === 'xlsx') refuseTerminal(output, context);
  await checkInputs(paths, output);
  const { base, witnesses } = await comparedTexts(paths, options, context);
  const pieces = witnesses.map((witness) => ({
    input: { base, witness, language: context.language },
    name: witness.path,
    files: filesOf([base, witness]),
  }));
  const comparisons = await runAll('comparison', pieces, context, options.jobs);
  if (paths.length === 1) refuseOneText(comparisons);
  tellNoticesOf(
    comparisons.flatMap(({ alignment }) => [alignment.base, alignment.witness]),
    context,
  );
  const { writerOf } = await import('./writer.js');
  const write = await writerOf(format);
  const report = { comparisons, ...(options.title === undefined ? {} : { title: options.title }) };
  await deliver(await write(report, wishesOf(options, context)), output, context);
  if (options.exitCode && comparisons.some(differs)) context.finish(EXIT.findings);
}

function wishesOf(options: CompareOptions, context: Context): FileOptions {
  const { profile, author, date, table, changedOnly } = options;
  return {
    lang: context.language,
    ...terminalOf(options, context.io),
    ...(profile === undefined ? {} : { profile }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(table === undefined ? {} : { table }),
    ...(changedOnly === undefined ? {} : { changedOnly }),
  };
}

function differs({ variants, alignment }: Comparison): boolean {
  return (
    variants.length > 0 ||
    alignment.rows.some((row) => row.relation !== 'same' || row.moved || row.renumbered)
  );
}
