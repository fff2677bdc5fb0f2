import { findingJson } from '../json/finding.js';
import { printJson } from '../json/print.js';
import type { FindingsReport } from './format.js';
import { countsOf } from './prose/counts.js';

/** `jiaokan/findings@1`: all findings, ignored ones with their reason, and how many of them count. */
export function findingsJson({ findings, files }: FindingsReport): string {
  const { error, warning, note, ignored } = countsOf(findings);
  return printJson({
    schema: 'jiaokan/findings@1',
    findings: findings.map(findingJson),
    summary: { errors: error, warnings: warning, notes: note, ignored, files },
  });
}
