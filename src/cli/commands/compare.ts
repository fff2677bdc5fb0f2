import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import type { CommandDefinition } from '../command.js';
import { COMPARE_FORMATS, type CompareOptions } from '../compare/options.js';
import { addReadingOptions, addShowingOptions, addWorkOptions } from '../options.js';

/** `jiaokan compare BASE WITNESS [MORE…]`; what does the work is loaded then only. */
export const compare: CommandDefinition = {
  name: 'compare',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command
      .argument('<BASE>', argument.base)
      .argument('<WITNESS>', argument.witness)
      .argument('[MORE...]', argument.more);
    command
      .addOption(new Option('--format <format>', option.format).choices([...COMPARE_FORMATS]))
      .addOption(new Option('--title <title>', option.title))
      .addOption(new Option('--sigla <names>', option.sigla))
      .addOption(new Option('--exit-code', option.exitCode));
    addReadingOptions(addShowingOptions(command, context.language), context.language);
    addWorkOptions(command, context.language);
    command.action(async (base: string, witness: string, more: string[], options: CompareOptions) => {
      const { runCompare } = await import('../compare/run.js');
      await runCompare([base, witness, ...more], options, context);
    });
  },
};
