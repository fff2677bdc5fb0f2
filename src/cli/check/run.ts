import { dirname, join } from 'node:path';
import { loadConfig, loadReviewed, REVIEWED_NAME } from '../../config.js';
import { MANIFEST } from '../../site.js';
import { shown } from '../build/shown.js';
import { exists } from '../exists.js';
import type { Context } from '../command.js';
import { deliverFindings, judge } from '../findings.js';
import { acceptChanges } from './accept.js';
import { baselineFor, checkOptions, updateBaseline } from './baseline.js';
import { CACHE_NAME, NO_CACHE, openCache } from './cache.js';
import { corpusFindings } from './corpus.js';
import { gather } from './gather.js';
import type { CheckOptions } from './options.js';

/**
 * Checks a corpus: every text by itself, every comparison, the digests, the reports; what the configuration ignores and
 * what the baseline has does not count.
 * @param path a configuration, or the directory of one
 * @throws InputError for what cannot be read or written
 */
export async function runCheck(path: string, options: CheckOptions, context: Context): Promise<void> {
  checkOptions(options);
  if (options.accept) await acceptChanges(path, options, context);
  const config = await loadConfig(path);
  const directory = dirname(config.path);
  const baseline = await baselineFor(config, options);
  const reviewed = await loadReviewed(join(directory, REVIEWED_NAME));
  const reports = await exists(join(config.build.output, MANIFEST));
  const program = await context.io.program?.();
  const remembers = program !== undefined && options.cache !== false;
  const cache = remembers ? openCache(join(directory, CACHE_NAME)) : NO_CACHE;
  const given = { config, reviewed, reports, cache, program: program ?? '' };
  const gathered = await gather({ ...given, ...(options.jobs && { jobs: options.jobs }) }, context);
  await cache.close();
  const findings = await corpusFindings({ config, gathered, baseline, reports }, context.language);
  if (options.updateBaseline) return updateBaseline({ config, findings, baseline }, options, context);
  const paths = config.witnesses.map((entry) => shown(entry.path));
  await deliverFindings({ findings, paths, rules: config.rules }, options, context);
  judge(findings, options, context);
}
