import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import type { CommandDefinition } from '../command.js';
import { addFindingsOptions } from '../findings-options.js';
import type { LintCommandOptions } from '../lint/options.js';
import { addReadingOptions, addWorkOptions } from '../options.js';

/** `jiaokan lint FILE…`; what does the work is loaded then only. */
export const lint: CommandDefinition = {
  name: 'lint',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command.argument('<FILE...>', argument.file);
    addFindingsOptions(command, context.language)
      .addOption(new Option('--config <file>', option.lintConfig))
      .addOption(new Option('--no-config', option.noConfig));
    addWorkOptions(addReadingOptions(command, context.language), context.language);
    command.action(async (files: string[], options: LintCommandOptions & { config?: string | boolean }) => {
      const { runLint } = await import('../lint/run.js');
      await runLint(files, options, context);
    });
  },
};
