import type { Language } from '../../../messages/language.js';
import type { Finding } from '../../../model/finding.js';
import { escapeMarkdown, tableRow } from '../../md/escape.js';
import { SEVERITIES } from '../prose/counts.js';
import { ignoredRow, rowOf } from './row.js';

/** GitHub takes a MiB of summary from a step; what stands around the tables and what others write has to fit in, too. */
const ROOM = 960 * 1024;
/** Heading of a file with the head of its table, beside the path. */
const HEADING = 120;

/** What a summary has room for, in the order of the report. */
export interface Chosen {
  readonly listed: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** How many findings of both kinds have none. */
  readonly left: number;
}

/** Chooses what a summary lists: errors, warnings, notes, ignored ones, as long as there is room. */
export function chosenOf(findings: readonly Finding[], lang: Language): Chosen {
  const chosen = new Set<Finding>();
  const files = new Set<string>();
  let room = ROOM;
  for (const finding of inOrderOfWeight(findings)) {
    const row = finding.ignored ? ignoredRow(finding, lang) : rowOf(finding, lang);
    const heading =
      finding.ignored || files.has(finding.path) ? 0 : HEADING + bytesOf(escapeMarkdown(finding.path));
    room -= bytesOf(tableRow(row)) + 1 + heading;
    if (room < 0) break;
    chosen.add(finding);
    if (!finding.ignored) files.add(finding.path);
  }
  const kept = findings.filter((finding) => chosen.has(finding));
  return {
    listed: kept.filter(({ ignored }) => !ignored),
    ignored: kept.filter(({ ignored }) => ignored),
    left: findings.length - kept.length,
  };
}

function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  const counted = SEVERITIES.flatMap((level) =>
    findings.filter(({ severity, ignored }) => severity === level && !ignored),
  );
  return [...counted, ...findings.filter(({ ignored }) => ignored)];
}

/** Bytes of a text in UTF-8: a Chinese character has three. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
