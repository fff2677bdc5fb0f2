import { Option, type Command } from 'commander';
import { InputError } from '../errors.js';
import { HELP } from '../messages/command-help.js';
import type { Language } from '../messages/language.js';
import { addShowingOptions, type ShowingOptions } from './options.js';

/** Formats of `jiaokan lint` and `jiaokan check`. */
export const FINDINGS_FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'md'] as const;

/** Options of the commands that give findings. */
export interface FindingsOptions extends ShowingOptions {
  readonly format?: (typeof FINDINGS_FORMATS)[number];
  readonly maxWarnings?: number;
}

/** Adds {@link FindingsOptions} to a command. */
export function addFindingsOptions(command: Command, language: Language): Command {
  const { option } = HELP[language];
  command
    .addOption(new Option('--format <format>', option.format).choices([...FINDINGS_FORMATS]))
    .addOption(
      new Option('--max-warnings <number>', option.maxWarnings).argParser((value) =>
        count('--max-warnings', value),
      ),
    );
  return addShowingOptions(command, language);
}

function count(option: string, value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new InputError('bad-count', { option, value });
}

/** Extensions that stand for a format; .txt for what a terminal shows. */
export const FINDINGS_EXTENSIONS = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'md',
  '.markdown': 'md',
  '.txt': 'text',
} as const;
