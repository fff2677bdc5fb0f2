/** A report in which every property of a finding is used, and helpers to make others. */
import type { Finding } from '../../../src/model/finding.js';
import type { Point } from '../../../src/model/point.js';
import type { FindingsReport, RuleInfo } from '../../../src/render/index.js';

/** A point; lines of the samples are taken to have a hundred characters. */
export function point(line: number, column: number): Point {
  return { line, column, offset: (line - 1) * 100 + column - 1 };
}

/** A finding on one line. */
export function finding(more: Partial<Finding> = {}): Finding {
  const start = more.start ?? point(1, 1);
  return {
    rule: 'duplicate-number',
    severity: 'error',
    message: '“第六条”的编号重复，第2次出现',
    path: 'corpus/newspaper.txt',
    id: '',
    start,
    end: point(start.line, start.column + 3),
    ...more,
  };
}

export const rules: readonly RuleInfo[] = [
  {
    id: 'duplicate-number',
    severity: 'error',
    summary: '编号重复：两条同为第六条',
    explanation: '条号在全文里只能用一次。\n\n转录时把款误作条，会使编号重复。',
    advice: '对照底本，改正后一处的编号。',
    group: 'numbering',
  },
  {
    id: 'foreign-word',
    severity: 'warning',
    summary: '中文句子里有外文词',
    explanation: '“方针政策 and 决策部署”里的 and 是 <机器> 翻译 *留下* 的。',
    advice: '改为中文。',
    group: 'text',
  },
  {
    id: 'must-for-shall',
    severity: 'off',
    summary: '“必须”与“应当”混用',
    explanation: '两者含义相同。',
    advice: '用“应当”。',
    group: 'wording',
  },
];

const ofNewspaper: readonly Finding[] = [
  finding({
    id: 'art-6~2',
    start: point(12, 1),
    end: point(12, 4),
    actual: '第六条',
    expected: '第七条',
    related: [
      {
        message: '“第六条”首次出现处',
        path: 'corpus/newspaper.txt',
        id: 'art-6',
        start: point(9, 1),
        end: point(9, 4),
      },
    ],
    fingerprint: '00a1b2c3d4e5f607',
  }),
  finding({
    rule: 'foreign-word',
    severity: 'warning',
    message: '中文句子里有外文词“and”',
    id: 'art-8/para-1',
    start: point(105, 21),
    end: point(105, 24),
    actual: 'and',
    expected: '和',
    fingerprint: '10a1b2c3d4e5f607',
  }),
];

const ofOthers: readonly Finding[] = [
  finding({
    rule: 'stray-mark',
    severity: 'note',
    message: '引号没有配对',
    path: 'corpus/株洲 (1).md',
    id: 'item-3',
    start: point(7, 30),
    end: point(8, 2),
    actual: '’\n党',
  }),
  finding({
    rule: 'foreign-word',
    severity: 'warning',
    message: '中文句子里有外文词“PM2.5”',
    path: 'corpus/株洲 (1).md',
    id: 'item-5/para-1',
    start: point(20, 3),
    end: point(20, 8),
    actual: 'PM2.5',
    ignored: { because: '专门术语 | 国标如此', by: 'configuration' },
    fingerprint: '20a1b2c3d4e5f607',
  }),
];

/** One error, one warning, one note, one ignored finding in two of four files. */
export const report: FindingsReport = {
  findings: [...ofNewspaper, ...ofOthers],
  rules,
  files: 4,
  paths: ['corpus/xinhua.txt', 'corpus/newspaper.txt', 'corpus/株洲 (1).md', 'corpus/qa.txt'],
  version: '1.2.3',
};

/** Four files in which nothing was found. */
export const empty: FindingsReport = { findings: [], rules, files: 4 };

/** A corpus in a bad way: ten thousand findings in a hundred files, one in ten an error, one in ten ignored. */
export const many: FindingsReport = {
  findings: Array.from({ length: 10_000 }, (_, n) =>
    finding({
      severity: n % 10 === 9 ? 'error' : n % 2 === 0 ? 'warning' : 'note',
      message: `第${n}处：生态环境保护责任制规定里的这一句有问题，请与底本逐字核对`,
      path: `corpus/laws/${String(Math.floor(n / 100)).padStart(3, '0')}.txt`,
      start: point((n % 100) + 1, 5),
      ...(n % 10 === 4 && { ignored: { because: '原文如此', by: 'baseline' as const } }),
    }),
  ),
  rules,
  files: 100,
};
