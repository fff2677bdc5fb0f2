import { realpath } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { InputError } from '../errors.js';
import type { Revision } from '../model/tracked.js';
import { SIZE_LIMIT } from '../read/index.js';
import type { Io } from './io.js';
import type { ReadingOptions } from './options.js';
import type { TextInput } from './work/inputs.js';

/**
 * A text as the command line names it. Standard input, `-`, is read at once.
 * @param revision in place of what the options say
 */
export async function textInput(
  path: string,
  io: Io,
  options: ReadingOptions,
  revision: Revision | undefined = options.revision === 'both' ? undefined : options.revision,
): Promise<TextInput> {
  const { encoding, family } = options;
  return {
    path,
    ...(path === '-' ? { bytes: await io.stdin(SIZE_LIMIT) } : {}),
    ...(encoding === undefined ? {} : { encoding }),
    ...(family === undefined ? {} : { family }),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** Files that have to be read for these texts. */
export function filesOf(texts: readonly TextInput[]): string[] {
  return texts.flatMap(({ path, bytes }) => (bytes === undefined ? [path] : []));
}

/**
 * Looks at the paths before anything is read.
 * @throws InputError where standard input is asked for more than once, or the result would take the place of a text
 */
export async function checkInputs(paths: readonly string[], output: string | undefined): Promise<void> {
  if (paths.filter((path) => path === '-').length > 1) throw new InputError('stdin-twice', {});
  if (output === undefined) return;
  const target = await realPath(output);
  for (const path of paths) {
    if (path !== '-' && target !== undefined && (await realPath(path)) === target) {
      throw new InputError('output-is-input', { path: output });
    }
  }
}

async function realPath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    return undefined; // Not there: then it is no text that could be lost.
  }
}

/**
 * Short names for texts: those given, else the file name without its extension, else (旧/规定.txt and 新/规定.txt) the
 * path without it. No two are the same.
 */
export function siglaOf(paths: readonly string[], given: readonly string[]): string[] {
  if (given.length > paths.length) {
    throw new InputError('too-many-sigla', { sigla: given.length, texts: paths.length });
  }
  const short = paths.map((path, at) => given[at] || basename(path, extname(path)));
  const unique = short.map((name, at) => {
    const alone = short.indexOf(name) === short.lastIndexOf(name);
    return alone || given[at] ? name : withoutExtension(paths[at] as string);
  });
  return unique.map((name, at) => {
    const bearers = unique.slice(0, at + 1).filter((other) => other === name).length;
    return bearers === 1 ? name : `${name} (${bearers})`;
  });
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}
