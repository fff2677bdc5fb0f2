import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { oneLine } from '../../errors.js';
import { HELP } from '../../messages/command-help.js';
import { EXIT } from '../exit.js';
import type { Context } from '../command.js';
import { shown } from './shown.js';

/**
 * Says which files are not what would be built, one a line, and writes nothing.
 * @param output directory of the reports
 * @param files name → content in UTF-8, as they ought to be
 * @param old names of files that an earlier build wrote and this one would not
 */
export async function reportStale(
  output: string,
  files: ReadonlyMap<string, Uint8Array>,
  old: readonly string[],
  { io, language, finish }: Context,
): Promise<void> {
  const { outOfDate, upToDate, rebuild } = HELP[language];
  const stale: string[] = [];
  for (const [name, content] of files) {
    const path = join(output, name);
    const there = await contentOf(path);
    if (!there?.equals(content))
      stale.push(outOfDate(shown(path), there === undefined ? 'missing' : 'changed'));
  }
  for (const name of old) {
    const path = join(output, name);
    if (await exists(path)) stale.push(outOfDate(shown(path), 'left-over'));
  }
  if (stale.length === 0) return io.stdout(`${oneLine(upToDate(shown(output)))}\n`);
  io.stderr([...stale, rebuild].map((line) => `${oneLine(line)}\n`).join(''));
  finish(EXIT.findings);
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined; // Not there, or not a file: either way it has to be written.
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
