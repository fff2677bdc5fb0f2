import { Option, type Command } from 'commander';
import { HELP } from '../../messages/command-help.js';
import type { BuildOptions } from '../build/run.js';
import type { CommandDefinition } from '../command.js';
import { addWorkOptions } from '../options.js';

/** `jiaokan build [CONFIG]`; what does the work is loaded then only, since no other command needs zod and yaml. */
export const build: CommandDefinition = {
  name: 'build',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command.argument('[CONFIG]', argument.config, 'corpus');
    command.addOption(new Option('--check', option.check));
    addWorkOptions(command, context.language);
    command.action(async (path: string, options: BuildOptions, self: Command) => {
      const { runBuild } = await import('../build/run.js');
      // Reports are in the language of the configuration, unless somebody asks for another.
      const asked = [self, self.parent].some((one) => one?.getOptionValueSource('lang') === 'cli');
      await runBuild(path, { ...options, ...(asked && { reportLang: context.language }) }, context);
    });
  },
};
