import type { Command } from 'commander';
import type { CommandName } from '../messages/command-list.js';
import type { Language } from '../messages/language.js';
import type { Io } from './io.js';

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  /** Tells the exit code of a command that did its work. */
  readonly finish: (code: number) => void;
  /** Takes the text of `--help` and `--version`. */
  readonly showHelp: (text: string) => void;
}

/** One command: its name, its words of help, and how it is put together. */
export interface CommandDefinition {
  readonly name: CommandName;
  readonly define: (command: Command, context: Context) => void;
}
