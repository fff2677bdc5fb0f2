import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig, verifyWitness, type Config } from '../../config.js';
import { oneLine } from '../../errors.js';
import { HELP } from '../../messages/command-help.js';
import { compareCorpus, loadEntry } from '../../pipeline.js';
import { siteFiles, type Listed } from '../../site.js';
import type { Context } from '../command.js';
import { writeFiles } from '../write.js';
import { reportStale } from './check.js';
import { leftOver } from './left-over.js';
import { shown } from './shown.js';

/**
 * Makes the reports of a corpus, and writes them or looks whether they are there already.
 * @param path a configuration, or the directory of one
 * @throws InputError for what cannot be read or written
 */
export async function runBuild(path: string, check: boolean, context: Context): Promise<void> {
  const config = await loadConfig(path);
  const files = await makeFiles(config, context);
  const { output } = config.build;
  const old = await leftOver(output, files);
  if (check) return reportStale(output, files, old, context);
  await writeFiles(new Map([...files].map(([name, content]) => [join(output, name), content])));
  for (const name of old) await rm(join(output, name), { force: true });
  const { built, openFirst } = HELP[context.language];
  const lines = [built(files.size, shown(output)), openFirst(shown(join(output, 'index.html')))];
  await context.io.stdout(lines.map((line) => `${oneLine(line)}\n`).join(''));
}

/** Reads the corpus and makes all files; a text that is not the one the configuration was written for is pointed out. */
async function makeFiles(config: Config, { io, language }: Context): Promise<Map<string, string>> {
  const texts: Listed[] = [];
  for (const entry of config.witnesses) {
    const witness = await loadEntry(entry);
    const changed = verifyWitness(entry, witness.source);
    if (changed) {
      const warning = HELP[language].changedSource(shown(entry.path), changed.expected, changed.actual);
      io.stderr(`${oneLine(warning)}\n`);
    }
    texts.push({ entry, witness });
  }
  const bySiglum = new Map(texts.map(({ witness }) => [witness.siglum, witness]));
  return siteFiles(config, texts, compareCorpus(config, bySiglum, config.build.lang));
}
