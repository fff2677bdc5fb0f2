import { REPORT_MESSAGES } from '../messages/report.js';
import type { RenderOptions, Report } from './format.js';
import { collationOf } from './prose/collation.js';
import { reportTitle } from './prose/summary.js';
import { putFindings } from './text/findings.js';
import { putMasthead, putSummary } from './text/masthead.js';
import { putNoted } from './text/tracked.js';
import { putRows } from './text/rows.js';
import { sheetOf } from './text/sheet.js';
import { span } from './text/span.js';
import { putVariants } from './text/variants.js';

/** A report for the terminal, folded to its width; colour only adds to what marks say already. */
export function textOf(report: Report, options: RenderOptions): string {
  const sheet = sheetOf(options);
  if (report.comparisons.length === 0) sheet.put([span(REPORT_MESSAGES[options.lang].noComparisons)]);
  report.comparisons.forEach((comparison, at) => {
    if (at > 0) {
      sheet.blank();
      sheet.put([span('─'.repeat(sheet.width), 'faint')]);
      sheet.blank();
    }
    const collation = collationOf(comparison);
    putMasthead(comparison, reportTitle(report.title, comparison), sheet, options);
    putSummary(comparison, sheet, options);
    putRows(collation, sheet, options);
    putVariants(collation, sheet, options);
    putFindings(comparison.findings, sheet, options);
    putNoted(collation, sheet, options);
  });
  return sheet.text();
}
