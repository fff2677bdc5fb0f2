import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import type { CheckOptions } from '../check/options.js';
import type { CommandDefinition } from '../command.js';
import { addFindingsOptions } from '../findings-options.js';
import { addWorkOptions } from '../options.js';

/** `jiaokan check [CONFIG]`; what does the work is loaded then only. */
export const check: CommandDefinition = {
  name: 'check',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command.argument('[CONFIG]', argument.config, 'corpus');
    addFindingsOptions(command, context.language)
      .addOption(new Option('--baseline <file>', option.baseline))
      .addOption(new Option('--update-baseline', option.updateBaseline))
      .addOption(new Option('--because <reason>', option.because))
      .addOption(new Option('--accept', option.accept))
      .addOption(new Option('--no-cache', option.cache));
    addWorkOptions(command, context.language);
    command.action(async (path: string, options: CheckOptions) => {
      const { runCheck } = await import('../check/run.js');
      await runCheck(path, options, context);
    });
  },
};
