import { FINDINGS_MESSAGES } from '../../../messages/findings-report.js';
import type { Language } from '../../../messages/language.js';
import type { Finding, Severity } from '../../../model/finding.js';
import type { FindingsReport } from '../format.js';

/** Severities, the worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** How many findings there are of each severity; ignored ones count by themselves. */
export type Counts = Readonly<Record<Severity | 'ignored', number>>;

/** Counts findings. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0, ignored: 0 };
  for (const { severity, ignored } of findings) counts[ignored ? 'ignored' : severity]++;
  return counts;
}

/** Findings that nobody has decided to keep. */
export function countedOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ ignored }) => !ignored);
}

/** Says the counts that are not zero: `3 处错误`, `5 处提醒`. */
export function countWords(counts: Readonly<Record<Severity, number>>, lang: Language): string[] {
  const { count } = FINDINGS_MESSAGES[lang];
  return SEVERITIES.filter((one) => counts[one] > 0).map((one) => count(one, counts[one]));
}

/** One sentence: what was found, in how many files, and how much was ignored. */
export function summaryLine({ findings, files }: FindingsReport, lang: Language): string {
  const counts = countsOf(findings);
  const words = countWords(counts, lang);
  const { found, nothing } = FINDINGS_MESSAGES[lang];
  return words.length > 0 ? found(words, files, counts.ignored) : nothing(files, counts.ignored);
}
