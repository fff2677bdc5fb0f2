/** Findings whose every string is made of what a format, a terminal or a browser might obey. */
import fc from 'fast-check';
import type { Finding } from '../../../src/model/finding.js';
import type { FindingsReport } from '../../../src/render/index.js';
import { point } from './sample.js';

const PIECES = [
  ...'&<>"\'|`*_[](){}\\#%:,=/~$!',
  ...['\r', '\n', '\t', ' ', '\0', '\u001b[2J', '\u0085', '\u009b', '\u2028', '\u202e', '\ufffe', '\uffff'],
  ...['\ud800', '\udc00', '😀', '甲', '乙', '，', '。', '“', '”', 'a', '1', '%0A', '%25', '::', '##[error]'],
  ...[']]>', '<br>', '&amp;', '](0)', '{0}', '../', './', 'https://example.com/'],
];

/** Any text; never empty. */
export const words = fc.string({ unit: fc.constantFrom(...PIECES), minLength: 1, maxLength: 12 });

const place = fc.record({
  path: words.filter((path) => !/^[\\/]/u.test(path)),
  id: fc.constantFrom('', 'art-1', 'art-12/para-2/item-3'),
  start: fc.constant(point(3, 5)),
  end: fc.constantFrom(point(3, 5), point(3, 9), point(4, 1)),
});

const optional = {
  actual: words,
  expected: words,
  fingerprint: fc.constant('00a1b2c3d4e5f607'),
  ignored: fc.record({ because: words, by: fc.constantFrom('configuration', 'baseline') }),
  related: fc.array(
    fc.tuple(place, words).map(([at, message]) => ({ ...at, message })),
    { maxLength: 2 },
  ),
};

const finding: fc.Arbitrary<Finding> = fc
  .tuple(
    place,
    fc.record({ rule: words, message: words, severity: fc.constantFrom('error', 'warning', 'note') }),
    fc.record(optional, { requiredKeys: [] }),
  )
  .map(([at, what, more]) => ({ ...at, ...what, ...more }));

/** A report of up to eight findings, and one rule. */
export const hostileReport: fc.Arbitrary<FindingsReport> = fc
  .tuple(fc.array(finding, { maxLength: 8 }), words)
  .map(([findings, text]) => ({
    findings,
    rules: [
      { id: text, severity: 'note', summary: text, explanation: text, advice: text, group: text } as const,
    ],
    files: findings.length,
  }));
