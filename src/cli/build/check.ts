import { oneLine } from '../../errors.js';
import { HELP } from '../../messages/command-help.js';
import { sha256 } from '../../model/digest.js';
import { EXIT } from '../exit.js';
import type { Context } from '../command.js';
import { shown } from './shown.js';
import { staleFiles } from './stale.js';

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
  const digests = new Map([...files].map(([name, content]) => [name, sha256(content)]));
  const stale = await staleFiles(output, digests, old);
  if (stale.length === 0) return io.stdout(`${oneLine(upToDate(shown(output)))}\n`);
  const lines = stale.map(({ path, why }) => outOfDate(shown(path), why));
  io.stderr([...lines, rebuild].map((line) => `${oneLine(line)}\n`).join(''));
  finish(EXIT.findings);
}
