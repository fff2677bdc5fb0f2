import { Command, Option } from 'commander';
import { HELP } from '../messages/command-help.js';
import { COMMAND_HELP } from '../messages/command-list.js';
import { LANGUAGES } from '../messages/language.js';
import { VERSION } from '../version.js';
import type { Context } from './command.js';
import { commands } from './commands/index.js';
import { examples, exitCodes, helpConfiguration } from './help.js';

/** The whole command line, with every message in the language of the context. */
export function makeProgram(context: Context): Command {
  const help = HELP[context.language];
  const program = localised(new Command('jiaokan'), context)
    .description(help.program)
    .usage(`<${help.argument.command}> …`)
    .version(VERSION, '-V, --version', help.option.version)
    .helpCommand(false)
    .addHelpText('after', exitCodes(context.language, widthOf(context)));
  for (const { name, define } of commands) {
    const command = localised(new Command(name), context);
    const words = COMMAND_HELP[context.language][name];
    command.description(words.summary).addHelpText('after', examples(words, context.language));
    define(command, context);
    program.addCommand(command);
  }
  return program;
}

function localised(command: Command, context: Context): Command {
  const { option } = HELP[context.language];
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: context.showHelp,
      writeErr: () => undefined,
      getOutHelpWidth: () => widthOf(context),
      getOutHasColors: () => false,
    })
    .configureHelp(helpConfiguration(context.language))
    .helpOption('-h, --help', option.help)
    .addOption(new Option('--lang <lang>', option.lang).choices([...LANGUAGES]).default('zh'));
}

function widthOf({ io }: Context): number {
  return io.columns ?? 80;
}
