import { FINDINGS_MESSAGES } from '../../messages/findings-report.js';
import type { Language } from '../../messages/language.js';
import type { Finding } from '../../model/finding.js';
import type { RenderOptions } from '../format.js';
import { escapeMarkdown, table } from '../md/escape.js';
import type { FindingsReport } from './format.js';
import { chosenOf } from './md/room.js';
import { ignoredRow, rowOf } from './md/row.js';
import { byFile } from './prose/by-file.js';
import { countsOf, SEVERITIES, summaryLine } from './prose/counts.js';

/**
 * A summary of a job of GitHub Actions: how many there are, the findings of each file in a table, and the ignored ones
 * behind a fold. What there is no room for is counted; errors have room first.
 */
export function findingsMarkdown(report: FindingsReport, { lang }: RenderOptions): string {
  const words = FINDINGS_MESSAGES[lang];
  const { listed, ignored, left } = chosenOf(report.findings, lang);
  const summary = escapeMarkdown(summaryLine(report, lang));
  const lines = [`## ${words.title}`, '', summary, '', ...counts(report, lang)];
  for (const [path, findings] of byFile(listed)) {
    lines.push('', `### ${escapeMarkdown(path)}`, '', ...fileTable(findings, lang));
  }
  if (ignored.length > 0) {
    const caption = words.ignoredCount(countsOf(report.findings).ignored);
    lines.push('', `<details><summary>${caption}</summary>`, '', ...ignoredTable(ignored, lang));
    lines.push('', '</details>');
  }
  if (left > 0) lines.push('', words.cut(left));
  return `${lines.join('\n')}\n`;
}

function fileTable(findings: readonly Finding[], lang: Language): string[] {
  const { place, level, message, rule } = FINDINGS_MESSAGES[lang];
  const rows = findings.map((finding) => rowOf(finding, lang));
  return table([place, level, message, rule], rows);
}

function ignoredTable(findings: readonly Finding[], lang: Language): string[] {
  const { place, message, rule, because } = FINDINGS_MESSAGES[lang];
  const rows = findings.map((finding) => ignoredRow(finding, lang));
  return table([place, message, rule, because], rows);
}

function counts({ findings, files }: FindingsReport, lang: Language): string[] {
  const words = FINDINGS_MESSAGES[lang];
  const tally = countsOf(findings);
  return table(
    [...SEVERITIES.map((one) => words.severity[one]), words.ignored, words.files],
    [[...SEVERITIES.map((one) => tally[one]), tally.ignored, files].map(String)],
  );
}
