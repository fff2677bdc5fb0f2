/** Builds the site of a corpus into a folder of its own, by the command line. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../architecture.js';
import { jiaokan } from '../cli/run.js';

/** A site that has been built. */
export interface Site {
  /** Names of its files. */
  readonly files: readonly string[];
  readonly url: (name: string) => string;
  readonly read: (name: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/**
 * Builds the project's own corpus.
 * @param change what is different in its configuration
 * @param texts files that stand in the place of its own
 */
export async function buildSite(
  change: (config: string) => string = (config) => config,
  texts: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'jiaokan-site-'));
  const corpus = join(folder, 'corpus');
  const reports = join(folder, 'reports');
  await cp(join(ROOT, 'corpus'), corpus, { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(corpus, name), text);
  const config = join(corpus, 'jiaokan.config.yaml');
  await writeFile(config, change(await readFile(config, 'utf8')));
  const { code, err } = await jiaokan(['build', corpus]);
  if (code !== 0) throw new Error(`build: ${err}`);
  return {
    files: (await readdir(reports)).sort(),
    url: (name) => pathToFileURL(join(reports, name)).href,
    read: (name) => readFile(join(reports, name), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
