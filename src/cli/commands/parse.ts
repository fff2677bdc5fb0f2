import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import type { CommandDefinition } from '../command.js';
import { addReadingOptions, addShowingOptions, addWorkOptions } from '../options.js';
import { PARSE_FORMATS, type ParseOptions } from '../parse/options.js';

/** `jiaokan parse FILE…`; what does the work is loaded then only. */
export const parse: CommandDefinition = {
  name: 'parse',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command.argument('<FILE...>', argument.file);
    command.addOption(new Option('--format <format>', option.format).choices([...PARSE_FORMATS]));
    addReadingOptions(addShowingOptions(command, context.language), context.language);
    addWorkOptions(command, context.language);
    command.action(async (files: string[], options: ParseOptions) => {
      const { runParse } = await import('../parse/run.js');
      await runParse(files, options, context);
    });
  },
};
