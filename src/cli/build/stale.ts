import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../model/digest.js';
import { exists } from '../exists.js';

/** A file of a build that is not as it ought to be. */
export interface Stale {
  /** Where it is, or should be. */
  readonly path: string;
  readonly why: 'missing' | 'changed' | 'left-over';
}

/**
 * Looks which files are not what would be built.
 * @param output directory of the reports
 * @param files name → SHA-256 of the content, as they ought to be
 * @param old names of files that an earlier build wrote and this one would not
 */
export async function staleFiles(
  output: string,
  files: ReadonlyMap<string, string>,
  old: readonly string[],
): Promise<Stale[]> {
  const stale: Stale[] = [];
  for (const [name, digest] of files) {
    const path = join(output, name);
    const there = await digestIn(path);
    if (there !== digest) stale.push({ path, why: there === undefined ? 'missing' : 'changed' });
  }
  for (const name of old) {
    const path = join(output, name);
    if (await exists(path)) stale.push({ path, why: 'left-over' });
  }
  return stale;
}

async function digestIn(path: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(path));
  } catch {
    return undefined; // Not there, or not a file: either way it has to be written.
  }
}
