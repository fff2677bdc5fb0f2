import { Option } from 'commander';
import { HELP } from '../../messages/command-help.js';
import { CHOICE_RULES } from '../../model/edition.js';
import type { CommandDefinition } from '../command.js';
import { EDITION_FORMATS, type EditionOptions } from '../edition/options.js';
import { addFileWishes } from '../options.js';

/** `jiaokan edition [CONFIG]`; what does the work is loaded then only. */
export const edition: CommandDefinition = {
  name: 'edition',
  define: (command, context) => {
    const { argument, option } = HELP[context.language];
    command.argument('[CONFIG]', argument.config, 'corpus');
    command
      .addOption(new Option('--format <format>', option.format).choices([...EDITION_FORMATS]))
      .addOption(new Option('--base <siglum>', option.editionBase))
      .addOption(new Option('--choose <rule>', option.choose).choices([...CHOICE_RULES]))
      .addOption(new Option('-o, --output <file>', option.output));
    addFileWishes(command, context.language);
    command.action(async (path: string, options: EditionOptions) => {
      const { runEdition } = await import('../edition/run.js');
      await runEdition(path, options, context);
    });
  },
};
