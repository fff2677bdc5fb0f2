import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import type { Comparison } from '../../model/comparison.js';
import type { Witness } from '../../model/witness.js';
import { compareWith, witnessOf } from '../../pipeline.js';
import { EXIT } from '../exit.js';
import { checkInputs, readInput, siglaOf } from '../input.js';
import {
  addReadingOptions,
  addShowingOptions,
  outputOf,
  terminalOf,
  type ReadingOptions,
  type ShowingOptions,
} from '../options.js';
import type { CommandDefinition, Context } from '../command.js';
import { deliver, formatOf } from '../result.js';

const FORMATS = ['text', 'json', 'html', 'md', 'patch'] as const;
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

interface Options extends ReadingOptions, ShowingOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly title?: string;
  readonly sigla?: string;
  readonly exitCode?: boolean;
}

/** `jiaokan compare BASE WITNESS [MORE…]` */
export const compare: CommandDefinition = {
  name: 'compare',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command
      .argument('<BASE>', argument.base)
      .argument('<WITNESS>', argument.witness)
      .argument('[MORE...]', argument.more);
    command
      .addOption(new Option('--format <format>', option.format).choices([...FORMATS]))
      .addOption(new Option('--title <title>', option.title))
      .addOption(new Option('--sigla <names>', option.sigla))
      .addOption(new Option('--exit-code', option.exitCode));
    addReadingOptions(addShowingOptions(command, context.language), context.language);
    command.action((base: string, witness: string, more: string[], options: Options) =>
      run([base, witness, ...more], options, context),
    );
  },
};

async function run(paths: readonly string[], options: Options, context: Context): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, EXTENSIONS, 'text');
  await checkInputs(paths, output);
  const [base, ...witnesses] = await loadAll(paths, options, context);
  const comparisons = compareWith(base as Witness, witnesses, context.language);
  const { render } = await import('../../render/index.js');
  const wishes = { lang: context.language, ...terminalOf(options, context.io) };
  const report = { comparisons, ...(options.title === undefined ? {} : { title: options.title }) };
  await deliver(render(format, report, wishes), output, context);
  if (options.exitCode && comparisons.some(differs)) context.finish(EXIT.findings);
}

async function loadAll(paths: readonly string[], options: Options, { io }: Context): Promise<Witness[]> {
  const given = options.sigla?.split(/[,，]/u).map((name) => name.trim()) ?? [];
  const sigla = siglaOf(paths, given);
  const parsing = options.family === undefined ? {} : { family: options.family };
  const witnesses: Witness[] = [];
  for (const [at, path] of paths.entries()) {
    const source = await readInput(path, io, options);
    const identity = { siglum: sigla[at] as string, role: at === 0 ? 'base' : 'witness' } as const;
    witnesses.push(witnessOf(source, identity, parsing));
  }
  return witnesses;
}

function differs({ variants, alignment }: Comparison): boolean {
  return (
    variants.length > 0 ||
    alignment.rows.some((row) => row.relation !== 'same' || row.moved || row.renumbered)
  );
}
