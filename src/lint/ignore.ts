import type { Finding } from '../model/finding.js';
import { grouped } from '../model/lists/grouped.js';

/** Findings that a configuration says are to stay. */
export interface Ignore {
  readonly rule: string;
  /** As in {@link Finding}. */
  readonly path: string;
  /** The division or block they are in, or in a part of which: `art-7` is said of `art-7/para-2` and not of `art-70`. */
  readonly id?: string;
  /** What stands there. Line ends of a printed text do not count. */
  readonly text?: string;
  readonly because: string;
}

/** All findings, and the entries that are said of none of them. */
export interface IgnoresApplied<Entry> {
  readonly findings: Finding[];
  readonly unmatched: Entry[];
}

/**
 * Marks the findings that somebody has decided on as ignored, with the reason of the first entry that is said of each.
 * None is dropped, and their order stays.
 */
export function applyIgnores<Entry extends Ignore>(
  findings: readonly Finding[],
  entries: readonly Entry[],
): IgnoresApplied<Entry> {
  const unmatched = new Set(entries);
  const byPlace = grouped(entries, keyOf);
  const marked = findings.map((finding) => {
    const said = (byPlace.get(keyOf(finding)) ?? []).filter((entry) => isSaidOf(entry, finding));
    for (const entry of said) unmatched.delete(entry);
    const [first] = said;
    if (!first) return finding;
    return { ...finding, ignored: { because: first.because, by: 'configuration' as const } };
  });
  return { findings: marked, unmatched: [...unmatched] };
}

function keyOf({ rule, path }: Pick<Ignore, 'rule' | 'path'>): string {
  return `${rule}\n${path}`;
}

function isSaidOf({ id, text }: Ignore, finding: Finding): boolean {
  const isThere = id === undefined || finding.id === id || finding.id.startsWith(`${id}/`);
  return isThere && (text === undefined || isText(finding.actual ?? '', text));
}

/** A reader of the page copies the words without the line end between them. */
function isText(actual: string, text: string): boolean {
  if (actual === text) return true;
  const lines = actual.split(/[\r\n]+/u);
  return lines.length > 1 && lines.map((line) => line.trim()).join('') === text;
}
