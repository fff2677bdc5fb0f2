import { expect, it } from 'vitest';
import { withLevels } from '../../src/lint/index.js';
import type { Finding } from '../../src/model/finding.js';

const point = { line: 1, column: 1, offset: 0 };
const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  message: '一',
  path: 'a.txt',
  id: 'art-1',
  start: point,
  end: point,
});

it('leaves out what is off, changes what is set, and keeps the rest in its order', () => {
  const findings = [
    finding('pin-stale', 'warning'),
    finding('pin-unsealed', 'note'),
    finding('pin-unmatched', 'error'),
    finding('article-outside', 'warning'),
  ];
  const settings = {
    'pin-unsealed': { level: 'off' },
    'pin-stale': { level: 'error' },
    'article-outside': { options: { limit: 1 } },
  } as const;
  expect(withLevels(findings, settings)).toEqual([
    finding('pin-stale', 'error'),
    finding('pin-unmatched', 'error'),
    finding('article-outside', 'warning'),
  ]);
});

it('changes nothing where nothing is said', () => {
  const findings = [finding('pin-stale', 'warning'), finding('constructor', 'error')];
  expect(withLevels(findings, {})).toEqual(findings);
});
