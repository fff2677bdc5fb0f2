import type { Severity } from '../model/finding.js';
import type { Catalogue } from './language.js';
import { nameOfMark, quoted } from './quoted.js';

/** What a report of findings says, in every format. */
export interface FindingsMessages {
  readonly title: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** How many there are of a severity; `n` is at least one. */
  readonly count: (severity: Severity, n: number) => string;
  /** The last line of a report. @param counts at least one */
  readonly found: (counts: readonly string[], files: number, ignored: number) => string;
  /** The last line of a report where nothing counts. */
  readonly nothing: (files: number, ignored: number) => string;
  readonly actual: (words: string) => string;
  readonly expected: (words: string) => string;
  /** What stands there and what should, one after the other. */
  readonly readings: (parts: readonly string[]) => string;
  /** A message with more behind it, in one line. */
  readonly more: (message: string, detail: string) => string;
  readonly ignored: string;
  readonly ignoredCount: (n: number) => string;
  readonly files: string;
  readonly place: string;
  readonly level: string;
  readonly message: string;
  readonly rule: string;
  readonly because: string;
  readonly advice: string;
  /** A text in which nothing was found. */
  readonly clean: string;
  /** Annotations that GitHub would not show. @param counts at least one */
  readonly notAnnotated: (counts: readonly string[], most: number) => string;
  /** Findings for which a summary has no room. */
  readonly cut: (n: number) => string;
}

const EN_NOUNS: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
};

const ZH_SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', note: '说明' };

const enFiles = (n: number): string => `${n} ${n === 1 ? 'file' : 'files'}`;
const enCount = (severity: Severity, n: number): string => `${n} ${EN_NOUNS[severity][n === 1 ? 0 : 1]}`;
const zhIgnored = (n: number): string => (n > 0 ? `；另有 ${n} 处已注明理由，未计入` : '');
const enIgnored = (n: number): string =>
  n > 0
    ? `; ${n} more ${n === 1 ? 'has a reason on record and does' : 'have a reason on record and do'} not count`
    : '';

/** Words of `jiaokan lint` and `jiaokan check`. */
export const FINDINGS_MESSAGES: Catalogue<FindingsMessages> = {
  zh: {
    title: '检查结果',
    severity: ZH_SEVERITY,
    count: (severity, n) => `${n} 处${ZH_SEVERITY[severity]}`,
    found: (counts, files, ignored) => `${counts.join('，')}，查了 ${files} 个文件${zhIgnored(ignored)}。`,
    nothing: (files, ignored) => `查了 ${files} 个文件，没有发现问题${zhIgnored(ignored)}。`,
    actual: (words) => `原文${nameOfMark(words, 'zh') === undefined ? '' : '是'}${quoted(words, 'zh')}`,
    expected: (words) => (words === '' ? '应删去' : `应为${quoted(words, 'zh')}`),
    readings: (parts) => parts.join('，'),
    more: (message, detail) => `${message}（${detail}）`,
    ignored: '已注明理由，未计入',
    ignoredCount: (n) => `已注明理由，未计入：${n} 处`,
    files: '文件',
    place: '位置',
    level: '级别',
    message: '问题',
    rule: '规则',
    because: '理由',
    advice: '怎样处理',
    clean: '没有发现问题',
    notAnnotated: (counts, most) =>
      `GitHub 每一步每一级只显示 ${most} 条标注，另有${counts.join('、')}没有标注。`,
    cut: (n) => `篇幅有限，另有 ${n} 处没有列出。`,
  },
  en: {
    title: 'Findings',
    severity: { error: 'error', warning: 'warning', note: 'note' },
    count: enCount,
    found: (counts, files, ignored) => `${counts.join(', ')} in ${enFiles(files)}${enIgnored(ignored)}.`,
    nothing: (files, ignored) => `Nothing found in ${enFiles(files)}${enIgnored(ignored)}.`,
    actual: (words) => `found ${quoted(words, 'en')}`,
    expected: (words) => (words === '' ? 'expected nothing' : `expected ${quoted(words, 'en')}`),
    readings: (parts) => parts.join(', '),
    more: (message, detail) => `${message} (${detail})`,
    ignored: 'Reason on record, not counted',
    ignoredCount: (n) => `Reason on record, not counted: ${n}`,
    files: 'Files',
    place: 'Place',
    level: 'Severity',
    message: 'Finding',
    rule: 'Rule',
    because: 'Reason',
    advice: 'What to do',
    clean: 'nothing found',
    notAnnotated: (counts, most) =>
      `GitHub shows only ${most} annotations of each level in a step; not shown: ${counts.join(', ')}.`,
    cut: (n) => `There is no room here to list ${n} more.`,
  },
};
