import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import { PROFILES, TABLES } from '../../model/file-wishes.js';
import type { CommandDefinition } from '../command.js';
import { COMPARE_FORMATS, type CompareOptions } from '../compare/options.js';
import { addFileWishes, addReadingOptions, addShowingOptions, addWorkOptions } from '../options.js';

/** `jiaokan compare BASE WITNESS [MORE…]`; what does the work is loaded then only. */
export const compare: CommandDefinition = {
  name: 'compare',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command
      .argument('<BASE>', argument.base)
      .argument('[WITNESS]', argument.witnessOrTracked)
      .argument('[MORE...]', argument.more);
    command
      .addOption(new Option('--format <format>', option.format).choices([...COMPARE_FORMATS]))
      .addOption(new Option('--title <title>', option.title))
      .addOption(new Option('--sigla <names>', option.sigla))
      .addOption(new Option('--exit-code', option.exitCode))
      .addOption(new Option('--profile <profile>', option.profile).choices([...PROFILES]))
      .addOption(new Option('--changed-only', option.changedOnly))
      .addOption(new Option('--table <table>', option.table).choices([...TABLES]));
    addFileWishes(command, context.language);
    addReadingOptions(addShowingOptions(command, context.language), context.language, true);
    addWorkOptions(command, context.language);
    command.action(
      async (base: string, witness: string | undefined, more: string[], options: CompareOptions) => {
        const { runCompare } = await import('../compare/run.js');
        await runCompare([base, ...(witness === undefined ? [] : [witness]), ...more], options, context);
      },
    );
  },
};
