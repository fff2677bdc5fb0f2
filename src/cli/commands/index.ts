import type { CommandDefinition } from '../command.js';
import { build } from './build.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { edition } from './edition.js';
import { lint } from './lint.js';
import { parse } from './parse.js';
import { rules } from './rules.js';

/** Every command. To add one: a file here, its words in messages/command-help.ts, a line in this list. */
export const commands: readonly CommandDefinition[] = [compare, parse, lint, check, edition, build, rules];
