import type { CommandDefinition } from '../command.js';
import { build } from './build.js';
import { compare } from './compare.js';
import { parse } from './parse.js';

/** Every command. To add one: a file here, its words in messages/command-help.ts, a line in this list. */
export const commands: readonly CommandDefinition[] = [compare, parse, build];
