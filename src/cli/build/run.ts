import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig, verifyWitness, type Config } from '../../config.js';
import { oneLine } from '../../errors.js';
import { HELP } from '../../messages/command-help.js';
import type { Language } from '../../messages/language.js';
import type { Context } from '../command.js';
import { tellNotices } from '../notices.js';
import type { WorkOptions } from '../options.js';
import { writeFiles } from '../write.js';
import { reportStale } from './check.js';
import { siteOf, type Site } from './files.js';
import { leftOver } from './left-over.js';
import { shown } from './shown.js';

/** What `jiaokan build` can be told. */
export interface BuildOptions extends WorkOptions {
  readonly check?: boolean;
  /** Of the reports, in place of the configuration's. */
  readonly reportLang?: Language;
}

/**
 * Makes the reports of a corpus, and writes them or looks whether they are there already.
 * @param path a configuration, or the directory of one
 * @throws InputError for what cannot be read or written
 */
export async function runBuild(path: string, options: BuildOptions, context: Context): Promise<void> {
  const config = inLanguage(await loadConfig(path), options);
  const { files, facts } = await siteOf(config, context, options.jobs);
  warnOfTexts(config, facts, context);
  const { output } = config.build;
  const old = await leftOver(output, files);
  if (options.check) return reportStale(output, files, old, context);
  await write(files, old, output);
  const { built, openFirst } = HELP[context.language];
  const lines = [built(files.size, shown(output)), openFirst(shown(join(output, 'index.html')))];
  await context.io.stdout(lines.map((line) => `${oneLine(line)}\n`).join(''));
}

/**
 * Makes and writes the reports of a corpus.
 * @returns how many files they are
 * @throws InputError for what cannot be read or written
 */
export async function writeSite(config: Config, { jobs }: WorkOptions, context: Context): Promise<number> {
  const { files } = await siteOf(config, context, jobs);
  const { output } = config.build;
  await write(files, await leftOver(output, files), output);
  return files.size;
}

function inLanguage(config: Config, { reportLang: lang = config.build.lang }: BuildOptions): Config {
  return { ...config, build: { ...config.build, lang } };
}

async function write(files: Site['files'], old: readonly string[], output: string): Promise<void> {
  await writeFiles(new Map([...files].map(([name, content]) => [join(output, name), content])));
  for (const name of old) await rm(join(output, name), { force: true });
}

/** Points out what was odd about reading a text, and each that is not the one the configuration was written for. */
function warnOfTexts({ witnesses }: Config, facts: Site['facts'], context: Context): void {
  const { io, language } = context;
  for (const entry of witnesses) {
    const known = facts.get(entry.siglum);
    tellNotices(shown(entry.path), known?.notices ?? [], context);
    const changed = known && verifyWitness(entry, known);
    if (!changed) continue;
    const warning = HELP[language].changedSource(shown(entry.path), changed.expected, changed.actual);
    io.stderr(`${oneLine(warning)}\n`);
  }
}
