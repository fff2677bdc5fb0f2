import { Option, type Command } from 'commander';
import { InputError } from '../errors.js';
import { HELP } from '../messages/command-help.js';
import type { Language } from '../messages/language.js';
import { isIsoDate } from '../model/date.js';
import { REVISIONS, type Revision } from '../model/tracked.js';
import { FAMILIES, type Family } from '../model/tree.js';
import type { Io } from './io.js';

/** Options that tell how texts are to be read. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly family?: Family;
  /** `both` where a document is compared with itself. */
  readonly revision?: Revision | 'both';
}

/**
 * Adds {@link ReadingOptions} to a command.
 * @param both whether it can work with both texts of a document with tracked changes
 */
export function addReadingOptions(command: Command, language: Language, both = false): Command {
  const { option } = HELP[language];
  const revisions = [...REVISIONS, ...(both ? ['both'] : [])];
  const about = both ? option.revisionOrBoth : option.revision;
  return command
    .addOption(new Option('--encoding <encoding>', option.encoding))
    .addOption(new Option('--family <family>', option.family).choices([...FAMILIES]))
    .addOption(new Option('--revision <which>', about).choices(revisions));
}

/** Options for files that go to an editor. */
export interface FileWishes {
  readonly author?: string;
  readonly date?: string;
}

/** Adds {@link FileWishes} to a command. */
export function addFileWishes(command: Command, language: Language): Command {
  const { option } = HELP[language];
  return command
    .addOption(new Option('--author <name>', option.author))
    .addOption(new Option('--date <date>', option.date).argParser(calendarDate));
}

function calendarDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new InputError('bad-date', { value });
}

/** Options that tell how a result is to be shown. */
export interface ShowingOptions {
  readonly output?: string;
  readonly color?: boolean;
  readonly width?: number;
}

/** Adds {@link ShowingOptions} to a command. */
export function addShowingOptions(command: Command, language: Language): Command {
  const { option } = HELP[language];
  return command
    .addOption(new Option('-o, --output <file>', option.output))
    .addOption(new Option('--color', option.color))
    .addOption(new Option('--no-color', option.noColor))
    .addOption(new Option('--width <columns>', option.width).argParser(columns));
}

function columns(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 24 || width > 400) throw new InputError('bad-width', { value });
  return width;
}

/** Options that tell how the work is to be divided. */
export interface WorkOptions {
  readonly jobs?: number;
}

/** Adds {@link WorkOptions} to a command. */
export function addWorkOptions(command: Command, language: Language): Command {
  return command.addOption(new Option('--jobs <number>', HELP[language].option.jobs).argParser(jobs));
}

/** Every thread takes some 60 MB; nobody wants more of them than this. */
const MOST_JOBS = 64;

function jobs(value: string): number {
  const number = Number(value);
  if (/^\d+$/u.test(value) && number >= 1 && number <= MOST_JOBS) return number;
  throw new InputError('bad-jobs', { value, most: MOST_JOBS });
}

/** The file a result goes to; undefined for standard output, which `-` stands for as well. */
export function outputOf({ output }: ShowingOptions): string | undefined {
  return output === '-' ? undefined : output;
}

/** Whether the text goes to a terminal in colour, and how wide. NO_COLOR (no-color.org) and --no-color turn colours off. */
export function terminalOf(
  options: ShowingOptions,
  io: Io,
): { readonly color: boolean; readonly width: number } {
  const shown = io.isTerminal && outputOf(options) === undefined;
  const wanted = shown && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
  return { color: options.color ?? wanted, width: options.width ?? (shown ? io.columns : undefined) ?? 80 };
}
