import { REPORT_MESSAGES } from '../messages/report.js';
import type { RenderOptions, Report } from './format.js';
import { comparisonMarkdown } from './md/comparison.js';
import { escapeMarkdown } from './md/escape.js';
import { reportTitle } from './prose/summary.js';

/** A report as GitHub-flavoured Markdown: tables of rows and of variants, in which text of a source stays text. */
export function markdownOf(report: Report, { lang }: RenderOptions): string {
  const messages = REPORT_MESSAGES[lang];
  const several = report.comparisons.length > 1;
  const title = reportTitle(report.title, report.comparisons[0]) || messages.untitled;
  const lines = [`# ${escapeMarkdown(title)}`, '', messages.subtitle];
  if (report.comparisons.length === 0) lines.push('', messages.noComparisons);
  for (const comparison of report.comparisons) {
    const { base, witness } = comparison.alignment;
    if (several) lines.push('', `## ${escapeMarkdown(`${base.siglum} → ${witness.siglum}`)}`);
    lines.push('', ...comparisonMarkdown(comparison, several ? 3 : 2, lang));
  }
  return `${lines.join('\n')}\n`;
}
