import type { Command, HelpConfiguration, Option } from 'commander';
import { HELP } from '../messages/command-help.js';
import type { CommandHelp } from '../messages/command-list.js';
import type { Language } from '../messages/language.js';
import { helpColumns, wrapHelp } from './help-wrap.js';

/** How commander is to lay out help: our words in place of its own, folded by the columns that Chinese takes. */
export function helpConfiguration(language: Language): HelpConfiguration {
  const help = HELP[language];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', `[${help.anyOptions}]`),
    argumentDescription: (argument) => argument.description,
    optionDescription: (option) => describe(option, language),
    subcommandTerm: (command: Command) => command.name(),
    displayWidth: helpColumns,
    boxWrap: wrapHelp,
  };
}

/** The description with choices and default, unless it names all of them itself. */
function describe({ argChoices = [], defaultValue, description }: Option, language: Language): string {
  const help = HELP[language];
  const told = argChoices.every((choice) => description.includes(choice));
  const extra = [
    ...(told ? [] : [help.choices(argChoices.join(language === 'zh' ? '、' : ', '))]),
    ...(typeof defaultValue === 'string' ? [help.defaultValue(defaultValue)] : []),
  ];
  const more = extra.join(language === 'zh' ? '；' : '; ');
  if (more === '') return description;
  return language === 'zh' ? `${description}（${more}）` : `${description} (${more})`;
}

/** What stands after the help of a command: how to use it. */
export function examples({ examples: list }: CommandHelp, language: Language): string {
  const lines = list.flatMap(([command, what]) => [`  $ ${command}`, `      ${what}`]);
  return ['', HELP[language].examples, ...lines].join('\n');
}

/** What stands after the help of the program: its exit codes. */
export function exitCodes(language: Language, width: number): string {
  const { exitCodes: title, exitLines } = HELP[language];
  const lines = exitLines.map(
    ([code, meaning]) => `  ${code}  ${wrapHelp(meaning, width - 5).replaceAll('\n', '\n     ')}`,
  );
  return ['', title, ...lines].join('\n');
}
