import { basename } from 'node:path';
import type { Config } from '../../config.js';
import type { Summary } from '../../model/comparison.js';
import {
  indexPage,
  MANIFEST,
  manifestOf,
  reportNames,
  type ReportPages,
  type TextFacts,
} from '../../site.js';
import type { Context } from '../command.js';
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
  const pieces = partsOf(config).map((part) => ({
    input: { config: part },
    name: part.witnesses.map(({ file }) => basename(file)).join(' → '),
    files: part.witnesses.map(({ path }) => path),
  }));
  const parts = await runAll('part', pieces, context, jobs);
  const facts = new Map(parts.flatMap(({ texts }) => texts));
  const reports = parts.flatMap((part) => part.reports);
  return { files: siteFiles(config, facts, reports, (text) => Buffer.from(text)), facts };
}

/**
 * The files of a build by name, in the order of writing.
 * @param facts of the texts, by siglum
 * @param reports of the comparisons, in the order of the configuration
 * @param contentOf what is wanted of a file, its bytes or their digest, from its text
 */
export function siteFiles<Content>(
  config: Config,
  facts: ReadonlyMap<string, TextFacts>,
  reports: readonly { readonly pages: ReportPages<Content>; readonly summary: Summary }[],
  contentOf: (text: string) => Content,
): Map<string, Content> {
  const names = reportNames(config);
  const files = new Map<string, Content>();
  for (const [at, { pages }] of reports.entries()) {
    for (const extension of ['html', 'json', 'md'] as const)
      files.set(`${names[at]}.${extension}`, pages[extension]);
  }
  const summaries = reports.map(({ summary }) => summary);
  files.set('index.html', contentOf(indexPage(config, facts, summaries)));
  files.set(MANIFEST, contentOf(manifestOf(files.keys())));
  return files;
}
