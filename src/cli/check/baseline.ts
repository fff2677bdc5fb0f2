import { dirname, join } from 'node:path';
import { baselineOf, type BaselineEntry } from '../../check/baseline.js';
import {
  BASELINE_NAME,
  BASELINE_SCHEMA,
  loadBaseline,
  type Config,
  type WrittenEntry,
} from '../../config.js';
import { InputError, oneLine } from '../../errors.js';
import { ruleOf } from '../../lint/index.js';
import { CHECK_MESSAGES } from '../../messages/check.js';
import type { Finding } from '../../model/finding.js';
import { shown } from '../build/shown.js';
import type { Context } from '../command.js';
import { writeFiles } from '../write.js';
import type { CheckOptions } from './options.js';

/** The accepted findings of a corpus, and where they are written. */
export interface Baseline {
  readonly path: string;
  readonly entries: readonly WrittenEntry[];
}

/** @throws InputError for options that do not go together */
export function checkOptions({ accept, because, updateBaseline: update }: CheckOptions): void {
  if (because !== undefined && !update) throw new InputError('because-alone', {});
  if (accept && update) throw new InputError('accept-and-update', {});
}

/**
 * Reads the baseline of a configuration.
 * @throws InputError where it is malformed, or where one is named that is not there
 */
export async function baselineFor(config: Config, options: CheckOptions): Promise<Baseline> {
  const path = options.baseline ?? join(dirname(config.path), BASELINE_NAME);
  const entries = await loadBaseline(path);
  if (entries === undefined && options.baseline !== undefined && !options.updateBaseline)
    throw new InputError('file-missing', { path });
  return { path, entries: entries ?? [] };
}

/** Writes the baseline that accepts all findings about texts there are, and says what has changed in it. */
export async function updateBaseline(
  state: { readonly config: Config; readonly findings: readonly Finding[]; readonly baseline: Baseline },
  { because = '' }: CheckOptions,
  { io, language }: Context,
): Promise<void> {
  const { path, entries } = state.baseline;
  // What is wrong with the corpus itself is to be mended, not accepted.
  const findings = state.findings.filter(({ rule }) => ruleOf(rule)?.group !== 'corpus');
  const names = new Map(state.config.witnesses.map((entry) => [shown(entry.path), entry.file]));
  const next = baselineOf(findings, entries, because, (file) => names.get(file) ?? file);
  await writeFiles(new Map([[path, baselineText(next)]]));
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const added = next.filter(({ fingerprint }) => !known.has(fingerprint)).length;
  const dropped = entries.length - (next.length - added);
  const unexplained = next.filter((entry) => entry.because.trim() === '').length;
  const say = CHECK_MESSAGES[language];
  io.stderr(`${oneLine(say.baseline(shown(path), next.length, added, dropped))}\n`);
  if (unexplained > 0) io.stderr(`${oneLine(say.unexplained(unexplained))}\n`);
}

/** One key a line, so that a change of one entry is a change of its lines. */
function baselineText(findings: readonly BaselineEntry[]): string {
  return `${JSON.stringify({ schema: BASELINE_SCHEMA, findings }, null, 2)}\n`;
}
