import { CommanderError } from 'commander';
import { describeInputError, InputError } from '../errors.js';
import { LANGUAGES, type Language } from '../messages/language.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { makeProgram } from './program.js';
import { usageProblem } from './usage.js';

export { processIo } from './io.js';

/**
 * Runs one command line.
 * @param argv the arguments, without node and the script
 * @returns the exit code; see {@link EXIT}. Never throws
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv);
  try {
    return await run(argv, io, language);
  } catch (error) {
    io.stderr(`${describeInputError(problemOf(error), language)}\n`);
    return EXIT.failure;
  }
}

async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  let code: number = EXIT.ok;
  let help = '';
  const finish = (result: number): void => void (code = result);
  const program = makeProgram({ io, language, finish, showHelp: (text) => void (help += text) });
  try {
    await program.parseAsync(argv as string[], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageProblem(error, program);
    await io.stdout(help);
    return EXIT.ok;
  }
}

function problemOf(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new InputError('crash', { detail }, { cause: error });
}

/** Messages about the command line itself need the language before the command line is read. */
function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at] ?? '';
  const value = word.includes('=') ? word.slice('--lang='.length) : words[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === value) ?? 'zh';
}
