import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Finding, Place } from '../../model/finding.js';
import type { RenderOptions } from '../format.js';
import { inReadingOrder } from '../prose/findings-order.js';
import { pointText } from '../prose/point-text.js';
import { visible } from '../prose/visible.js';
import { SEVERITY_TONES } from './severity-tones.js';
import type { Sheet } from './sheet.js';
import { span } from './span.js';

/** 结构提示: what was found about the two texts, each with the places it speaks of. */
export function putFindings(findings: readonly Finding[], sheet: Sheet, options: RenderOptions): void {
  const messages = REPORT_MESSAGES[options.lang];
  sheet.blank();
  sheet.put([span(messages.findings, 'strong')]);
  if (findings.length === 0) sheet.put([span(messages.noFindings)], 2);
  for (const finding of inReadingOrder(findings)) {
    const severity = REPORT_WORDS[options.lang].severity[finding.severity];
    sheet.put(
      [
        span(severity, SEVERITY_TONES[finding.severity]),
        span(`  ${visible(finding.message)}  `),
        span(finding.rule, 'faint'),
      ],
      2,
      4,
    );
    sheet.put([span(at(finding), 'faint')], 4, 6);
    for (const related of finding.related ?? []) {
      sheet.put([span(`${at(related)}  ${visible(related.message)}`, 'faint')], 4, 6);
    }
  }
}

function at({ path, start }: Place): string {
  return `${visible(path)}:${pointText(start)}`;
}
