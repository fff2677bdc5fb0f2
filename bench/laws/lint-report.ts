import { textTable } from '../table.js';
import type { JudgedFinding, LintMeasure, Verdict } from './measure-lint.js';

/** False errors in one file, and false warnings: what the project promises of official texts at most. */
export const QUIET = { errors: 0.1, warnings: 1 } as const;

const LEVELS = ['error', 'warning'] as const;
const VERDICTS = ['slip', 'false', 'unread'] as const;

/** How many findings of these there are. */
export function count(
  findings: readonly JudgedFinding[],
  severity: (typeof LEVELS)[number],
  verdict: Verdict,
): number {
  return findings.filter((one) => one.finding.severity === severity && one.verdict === verdict).length;
}

/** The findings on official texts, rule by rule, and what is false among them; with `verbose` each one. */
export function lintReport({ files, findings, megabytesPerSecond }: LintMeasure, verbose: boolean): string {
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))].sort();
  const cells = (list: readonly JudgedFinding[]): number[] =>
    LEVELS.flatMap((level) => VERDICTS.map((verdict) => count(list, level, verdict)));
  const rows = rules.map((rule) => [rule, ...cells(findings.filter(({ finding }) => finding.rule === rule))]);
  const head = [
    'rule',
    ...LEVELS.flatMap((level) => VERDICTS.map((verdict) => `${level}s: ${NAMES[verdict]}`)),
  ];
  const table = textTable(head, [...rows, ['total', ...cells(findings)]], [0]);
  const shown = findings.filter(({ verdict }) => verbose || verdict === 'unread');
  const rate = (level: (typeof LEVELS)[number]): string =>
    ((count(findings, level, 'false') + count(findings, level, 'unread')) / files).toFixed(3);
  return [
    `lint: ${files} texts, ${megabytesPerSecond.toFixed(1)} MB/s; false a text: errors ${rate('error')}, warnings ${rate('warning')}`,
    table,
    ...shown.map(findingLine),
  ].join('\n');
}

const NAMES: Readonly<Record<Verdict, string>> = { slip: 'real', false: 'false', unread: 'not read' };

function findingLine({ file, finding, verdict }: JudgedFinding): string {
  const { start, severity, rule, message } = finding;
  return `  ${file}:${start.line}:${start.column} ${severity} ${rule} (${NAMES[verdict]}): ${message}`;
}

/** Where the linter is louder than promised; a finding that nobody has read counts as false. */
export function lintShortfalls({ files, findings, idle }: LintMeasure): string[] {
  const loud = LEVELS.flatMap((level) => {
    const wrong = count(findings, level, 'false') + count(findings, level, 'unread');
    const most = QUIET[`${level}s`] * files;
    return wrong > most
      ? [`lint: ${wrong} false ${level}s in ${files} texts, at most ${most} are promised`]
      : [];
  });
  const unread = findings.filter(
    ({ finding, verdict }) => finding.severity === 'error' && verdict === 'unread',
  );
  return [
    ...loud,
    ...unread.map(
      ({ file, finding }) => `lint: nobody has read ${file}:${finding.start.line} ${finding.rule}`,
    ),
    ...idle.map((line) => `lint: judged and not found: ${line}`),
  ];
}
