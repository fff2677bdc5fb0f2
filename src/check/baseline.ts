import type { Finding } from '../model/finding.js';

/** A finding that somebody has looked at and accepted. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** As the configuration names the file. */
  readonly file: string;
  /** Where it was when it was accepted, and what was said about it. */
  readonly id: string;
  readonly message: string;
  /** Why it is to stay; empty where nobody has said. */
  readonly because: string;
}

/** What a baseline makes of findings. */
export interface Accepted {
  readonly findings: readonly Finding[];
  /** Entries that stand for nothing any more, in the order of the baseline. */
  readonly gone: readonly BaselineEntry[];
}

/**
 * Marks the findings that a baseline has. Those that the configuration has ignored already are left as they are.
 *
 * Where the words around a finding have changed, it has another fingerprint: an entry whose own is gone stands for the
 * one finding that says the same of the same division.
 * @param findings with paths as the configuration names the files
 */
export function applyBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[]): Accepted {
  const byPrint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const matches = new Map<Finding, BaselineEntry>();
  for (const finding of findings) {
    const entry = finding.ignored ? undefined : byPrint.get(finding.fingerprint ?? '');
    if (entry) matches.set(finding, entry);
  }
  const known = new Set(matches.values());
  const left = entries.filter((entry) => !known.has(entry));
  for (const [finding, entry] of sameSaying(findings, left, matches)) matches.set(finding, entry);
  const met = new Set(matches.values());
  const marked = findings.map((finding) => {
    const entry = matches.get(finding);
    if (!entry) return finding;
    return { ...finding, ignored: { because: entry.because, by: 'baseline' as const } };
  });
  return { findings: marked, gone: entries.filter((entry) => !met.has(entry)) };
}

function sameSaying(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  matched: ReadonlyMap<Finding, BaselineEntry>,
): [Finding, BaselineEntry][] {
  const saying = (about: Pick<BaselineEntry, 'rule' | 'file' | 'id' | 'message'>): string =>
    [about.rule, about.file, about.id, about.message].join('\n');
  const free = findings.filter((finding) => !finding.ignored && !matched.has(finding));
  const said = onlyOnes(free, (finding) => saying({ ...finding, file: finding.path }));
  return [...onlyOnes(entries, saying)].flatMap(([key, entry]) => {
    const finding = said.get(key);
    return finding ? [[finding, entry] as [Finding, BaselineEntry]] : [];
  });
}

/** By their keys, those that no other shares. */
function onlyOnes<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One> {
  const found = new Map<string, One>();
  const shared = new Set<string>();
  for (const one of all) {
    const key = keyOf(one);
    if (found.has(key)) shared.add(key);
    found.set(key, one);
  }
  for (const key of shared) found.delete(key);
  return found;
}

/**
 * The baseline that accepts these findings: entries that still stand for one are kept with their reasons, the others go.
 * Notes are left out, since they never fail, and what the configuration ignores.
 * @param because reason of the new entries
 * @param nameOf how the configuration names the file of a path
 */
export function baselineOf(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  because: string,
  nameOf: (path: string) => string,
): BaselineEntry[] {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  return findings.flatMap(({ fingerprint, severity, ignored, rule, path, id, message }) => {
    if (fingerprint === undefined || severity === 'note' || ignored?.by === 'configuration') return [];
    const same = known.get(fingerprint);
    // As it was accepted: in another language, or in other words of a later version, it is still the same.
    if (same) return [{ ...plain(same), id, because: same.because.trim() || because }];
    return [{ fingerprint, rule, file: nameOf(path), id, message, because: ignored?.because ?? because }];
  });
}

/** Without what a file's reader has put to it. */
function plain({ fingerprint, rule, file, id, message, because }: BaselineEntry): BaselineEntry {
  return { fingerprint, rule, file, id, message, because };
}
