import { dirname, resolve } from 'node:path';
import { applyBaseline } from '../../check/baseline.js';
import type { Config, IgnoreEntry, WitnessEntry } from '../../config.js';
import { applyIgnores, inOrder, withFingerprints, withLevels } from '../../lint/index.js';
import { CORPUS_FINDINGS } from '../../messages/corpus-findings.js';
import type { Language } from '../../messages/language.js';
import { sha256 } from '../../model/digest.js';
import type { Finding, Place } from '../../model/finding.js';
import { siteFiles } from '../build/files.js';
import { leftOver } from '../build/left-over.js';
import { shown } from '../build/shown.js';
import { staleFiles } from '../build/stale.js';
import type { Baseline } from './baseline.js';
import type { Gathered } from './gather.js';

/** What a check has found out, and what it goes by. */
export interface Findings {
  readonly config: Config;
  readonly gathered: Gathered;
  readonly baseline: Baseline;
  /** Whether reports were ever built. */
  readonly reports: boolean;
}

/**
 * All findings about a corpus: of the texts, of the pairs, and of the corpus as a whole. What somebody has decided to
 * leave is marked.
 * @returns findings with paths as the user would type them here
 */
export async function corpusFindings(state: Findings, language: Language): Promise<Finding[]> {
  const { config, gathered, baseline } = state;
  const said = [...gathered.texts, ...gathered.pairs].flatMap(({ findings }) => findings);
  const ignores = config.ignore.map((entry) => ({ ...entry, path: entryOf(entry, config).file }));
  const ignored = applyIgnores(inOrder(said), ignores);
  const accepted = applyBaseline(ignored.findings, baseline.entries);
  const gone = new Set(accepted.gone.map(({ fingerprint }) => fingerprint));
  const own = [
    ...decisionFindings(state),
    ...(await reportFindings(state, language)),
    ...ignored.unmatched.map((entry) => unmatchedIgnore(entry, config, language)),
    ...baselineFindings(baseline, gone, language),
  ];
  const findings = accepted.findings.map(renamer(config));
  return [...findings, ...withFingerprints(withLevels(own, config.rules), new Map())];
}

/** Names files as the user would type them here, rather than as the configuration does. */
function renamer({ witnesses, path: file }: Config): (finding: Finding) => Finding {
  const paths = new Map(witnesses.map((entry) => [entry.file, shown(entry.path)]));
  const rename = <Spot extends Place>(spot: Spot): Spot => ({
    ...spot,
    path: paths.get(spot.path) ?? shown(resolve(dirname(file), spot.path)),
  });
  return (finding) => ({
    ...rename(finding),
    ...(finding.related && { related: finding.related.map(rename) }),
  });
}

/** What there is to say of the decisions of the editors; where they are written is a file beside the configuration. */
function decisionFindings({ config, gathered }: Findings): Finding[] {
  return gathered.parts.flatMap(({ findings }) => findings.map(renamer(config)));
}

function entryOf({ siglum }: IgnoreEntry, { witnesses }: Config): WitnessEntry {
  return witnesses.find((entry) => entry.siglum === siglum) as WitnessEntry;
}

async function reportFindings(
  { config, gathered, reports }: Findings,
  language: Language,
): Promise<Finding[]> {
  if (!reports) return [];
  const { output } = config.build;
  const parts = gathered.parts.map(({ part }) => part);
  const files = siteFiles(config, parts, sha256);
  const stale = await staleFiles(output, files, await leftOver(output, files));
  return stale.map(({ path, why }) =>
    finding('report-stale', 'error', CORPUS_FINDINGS[language].stale(why), shown(path)),
  );
}

function unmatchedIgnore(entry: IgnoreEntry, config: Config, language: Language): Finding {
  const { rule, siglum, id, because, at } = entry;
  const place = id === undefined ? siglum : `${siglum}:${id}`;
  const message = CORPUS_FINDINGS[language].ignoreUnmatched(rule, place, because);
  return { ...finding('ignore-unmatched', 'warning', message, shown(config.path), at), id: place };
}

function baselineFindings(
  { path, entries }: Baseline,
  gone: ReadonlySet<string>,
  language: Language,
): Finding[] {
  const say = CORPUS_FINDINGS[language];
  return entries.flatMap(({ fingerprint, rule, file, id, message, because, at }) => {
    const about = (name: string, words: string): Finding => ({
      ...finding(name, 'warning', words, shown(path), at),
      id: fingerprint,
    });
    if (gone.has(fingerprint))
      return [about('baseline-unmatched', say.baselineGone(rule, file, id, message))];
    if (because.trim() !== '') return [];
    return [about('baseline-unexplained', say.baselineUnexplained(rule, file, id, message))];
  });
}

/** A finding about a file that is none of the texts. */
function finding(
  rule: string,
  severity: Finding['severity'],
  message: string,
  path: string,
  at: { readonly line: number; readonly column: number } = { line: 1, column: 1 },
): Finding {
  const point = { ...at, offset: 0 };
  return { rule, severity, message, path, id: '', start: point, end: point };
}
