import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import type { CommandDefinition } from '../command.js';
import { addShowingOptions } from '../options.js';
import { RULES_FORMATS, type RulesOptions } from '../rules/options.js';

/** `jiaokan rules [ID]`; what does the work is loaded then only. */
export const rules: CommandDefinition = {
  name: 'rules',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command.argument('[ID]', argument.rule);
    command.addOption(new Option('--format <format>', option.format).choices([...RULES_FORMATS]));
    addShowingOptions(command, context.language);
    command.action(async (id: string | undefined, options: RulesOptions) => {
      const { runRules } = await import('../rules/run.js');
      await runRules(id, options, context);
    });
  },
};
