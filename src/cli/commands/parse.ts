import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import { parse as parseSource } from '../../parse/index.js';
import { checkInputs, readInput } from '../input.js';
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

const FORMATS = ['text', 'json', 'md'] as const;
const EXTENSIONS = { '.json': 'json', '.md': 'md', '.markdown': 'md', '.txt': 'text' } as const;

interface Options extends ReadingOptions, ShowingOptions {
  readonly format?: (typeof FORMATS)[number];
}

/** `jiaokan parse FILE` */
export const parse: CommandDefinition = {
  name: 'parse',
  define: (command, context) => {
    const help = HELP[context.language];
    command.argument('<FILE>', help.argument.file);
    command.addOption(new Option('--format <format>', help.option.format).choices([...FORMATS]));
    addReadingOptions(addShowingOptions(command, context.language), context.language);
    command.action((file: string, options: Options) => run(file, options, context));
  },
};

async function run(file: string, options: Options, context: Context): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, EXTENSIONS, 'text');
  await checkInputs([file], output);
  const source = await readInput(file, context.io, options);
  const tree = parseSource(source, options.family === undefined ? {} : { family: options.family });
  const { renderDocument } = await import('../../render/index.js');
  const wishes = { lang: context.language, ...terminalOf(options, context.io) };
  await deliver(renderDocument(format, { source, tree }, wishes), output, context);
}
