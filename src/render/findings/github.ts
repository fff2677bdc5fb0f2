import { FINDINGS_MESSAGES } from '../../messages/findings-report.js';
import type { Language } from '../../messages/language.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { RenderOptions } from '../format.js';
import { visible } from '../prose/visible.js';
import type { FindingsReport } from './format.js';
import { command } from './github/command.js';
import { countedOf, countsOf, countWords, SEVERITIES, summaryLine } from './prose/counts.js';
import { plainLines } from './prose/detail.js';

/** Annotations of a level that GitHub keeps of one step; it drops the others without a word. */
const MOST = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Annotations of GitHub Actions, errors first and no more of a level than are shown. The last line is for whoever reads
 * the log: what was found, and how much of it has no annotation.
 */
export function findingsGithub(report: FindingsReport, { lang }: RenderOptions): string {
  const counted = countedOf(report.findings);
  const shown = SEVERITIES.flatMap((level) =>
    counted.filter(({ severity }) => severity === level).slice(0, MOST),
  );
  const counts = countsOf(counted);
  const left = (level: Severity): number => Math.max(0, counts[level] - MOST);
  const cut = countWords({ error: left('error'), warning: left('warning'), note: left('note') }, lang);
  const last = [summaryLine(report, lang)];
  if (cut.length > 0) last.push(FINDINGS_MESSAGES[lang].notAnnotated(cut, MOST));
  const lines = [...shown.map((finding) => annotation(finding, lang)), last.join(lang === 'zh' ? '' : ' ')];
  return lines.map((line) => `${line}\n`).join('');
}

/** GitHub takes a column only for a stretch within one line. */
function annotation(finding: Finding, lang: Language): string {
  const { severity, path, start, end, rule } = finding;
  const properties = {
    file: visible(path),
    line: start.line,
    endLine: end.line,
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: visible(rule),
  };
  return command(COMMANDS[severity], properties, plainLines(finding, lang).join('\n'));
}
