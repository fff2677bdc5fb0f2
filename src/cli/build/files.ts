import { basename } from 'node:path';
import type { Config } from '../../config.js';
import { indexPage, MANIFEST, manifestOf, siteNames, type ReportPages, type TextFacts } from '../../site.js';
import { REPORT_FILES } from '../../render/index.js';
import type { Context } from '../command.js';
import type { Part } from '../work/inputs.js';
import { runAll } from '../work/run.js';
import { partsOf } from './parts.js';

/** Everything a build writes, and what it found out about the texts. */
export interface Site {
  /** Name → content, UTF-8, in the order of writing; the same for the same input on every machine. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By siglum. */
  readonly facts: ReadonlyMap<string, TextFacts>;
}

/** Reads the corpus and makes all files. @throws InputError if a text cannot be read */
export async function siteOf(config: Config, context: Context, jobs?: number): Promise<Site> {
  const pieces = partsOf(config).map((input) => ({
    input,
    name: input.config.witnesses.map(({ file }) => basename(file)).join(' → '),
    files: input.config.witnesses.map(({ path }) => path),
  }));
  const parts = await runAll('part', pieces, context, jobs);
  const facts = new Map(parts.flatMap(({ texts }) => texts));
  return { files: siteFiles(config, parts, (text) => Buffer.from(text)), facts };
}

/**
 * The files of a build by name, in the order of writing.
 * @param parts of the build
 * @param contentOf what is wanted of a file, its bytes or their digest, from its text
 */
export function siteFiles<Content>(
  config: Config,
  parts: readonly Part<Content>[],
  contentOf: (text: string) => Content,
): Map<string, Content> {
  const names = siteNames(config);
  const facts = new Map(parts.flatMap(({ texts }) => texts));
  const reports = new Map(parts.flatMap((part) => part.reports.map((report) => [report.name, report])));
  const files = new Map<string, Content>();
  const ordered = names.comparisons.flatMap((name) => reports.get(name) ?? []);
  for (const { name, pages } of ordered) {
    for (const [format, end] of Object.entries(REPORT_FILES))
      files.set(`${name}${end}`, pages[format as keyof ReportPages<Content>]);
  }
  const editions = parts.flatMap(({ edition }) => edition ?? []);
  for (const edition of editions) for (const [name, content] of edition.files) files.set(name, content);
  const summaries = ordered.map(({ summary }) => summary);
  const cards = editions.map(({ card }) => card);
  files.set('index.html', contentOf(indexPage(config, facts, summaries, cards)));
  files.set(MANIFEST, contentOf(manifestOf(files.keys())));
  return files;
}
