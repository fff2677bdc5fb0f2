import type { Command, CommanderError } from 'commander';
import { InputError } from '../errors.js';

/** Says in our own words, in the user's language, what commander found wrong with a command line. */
export function usageProblem(error: CommanderError, program: Command): InputError {
  const quoted = /'(.*)'/su.exec(error.message)?.[1] ?? '';
  const command = program.args[0] ?? '';
  const known = program.commands.map((sub) => sub.name());
  switch (error.code) {
    case 'commander.help':
      return new InputError('no-command', { known });
    case 'commander.unknownOption':
      return new InputError('unknown-option', { option: quoted });
    case 'commander.unknownCommand':
      return new InputError('unknown-command', { command: quoted, known });
    case 'commander.missingArgument':
      return new InputError('missing-argument', { name: quoted, command });
    case 'commander.optionMissingArgument':
      return new InputError('missing-value', { option: longFlag(quoted) });
    case 'commander.excessArguments':
      return new InputError('too-many-arguments', { command });
    case 'commander.invalidArgument':
      return invalidValue(error, program, command) ?? new InputError('usage', { detail: error.message });
    default:
      return new InputError('usage', { detail: error.message });
  }
}

/** option '--format <format>' argument 'x' is invalid. Allowed choices are a, b. */
function invalidValue(error: CommanderError, program: Command, name: string): InputError | undefined {
  const [, flags, value] = /option '(.*?)' argument '(.*)' is invalid/su.exec(error.message) ?? [];
  // Commands have options of one name with choices of their own.
  const command = program.commands.find((sub) => sub.name() === name);
  const options = [...(command?.options ?? []), ...program.options];
  const allowed = options.find((option) => option.flags === flags)?.argChoices;
  if (flags === undefined || value === undefined || !allowed) return undefined;
  return new InputError('bad-value', { option: longFlag(flags), value, allowed });
}

/** `-o, --output <file>` is known to its users as --output. */
function longFlag(flags: string): string {
  return /--[\w-]+/u.exec(flags)?.[0] ?? flags;
}
