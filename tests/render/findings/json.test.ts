import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { renderFindings, type FindingsReport } from '../../../src/render/index.js';
import { changed, errorsIn } from '../schema.js';
import { hostileReport } from './hostile.js';
import { empty, many, report } from './sample.js';

const json = (one: FindingsReport): unknown => JSON.parse(renderFindings('json', one, { lang: 'zh' }));

test('has the fields of the contract, in its order', () => {
  const { findings, summary, schema } = json(report) as Record<string, unknown[]>;
  expect(schema).toBe('jiaokan/findings@1');
  expect(summary).toEqual({ errors: 1, warnings: 1, notes: 1, ignored: 1, files: 4 });
  expect(findings?.[0]).toEqual({
    rule: 'duplicate-number',
    severity: 'error',
    message: '“第六条”的编号重复，第2次出现',
    path: 'corpus/newspaper.txt',
    id: 'art-6~2',
    start: { line: 12, column: 1, offset: 1100 },
    end: { line: 12, column: 4, offset: 1103 },
    actual: '第六条',
    expected: '第七条',
    related: [
      {
        message: '“第六条”首次出现处',
        path: 'corpus/newspaper.txt',
        id: 'art-6',
        start: { line: 9, column: 1, offset: 800 },
        end: { line: 9, column: 4, offset: 803 },
      },
    ],
    fingerprint: '00a1b2c3d4e5f607',
  });
  expect(Object.keys(findings?.[0] as object)).toEqual(
    'rule severity message path id start end actual expected related fingerprint'.split(' '),
  );
});

test('has ignored findings, with the reason and where it is written', () => {
  const { findings } = json(report) as { findings: object[] };
  expect(findings[3]).toMatchObject({
    ignored: { because: '专门术语 | 国标如此', by: 'configuration' },
  });
  expect(findings.slice(0, 3).some((one) => 'ignored' in one)).toBe(false);
});

describe('the schema', () => {
  it.each([
    ['a report', report],
    ['an empty one', empty],
    ['a long one', many],
  ])('takes %s', (_, one) => {
    expect(errorsIn(json(one), 'findings')).toEqual([]);
  });

  test('takes whatever a finding says', () => {
    fc.assert(fc.property(hostileReport, (one) => void expect(errorsIn(json(one), 'findings')).toEqual([])));
  });

  it.each([
    ['schema', 'jiaokan/findings@2'],
    ['findings', undefined],
    ['findings/0/rule', ''],
    ['findings/0/severity', 'fatal'],
    ['findings/0/message', undefined],
    ['findings/0/start/line', 0],
    ['findings/0/end', undefined],
    ['findings/0/related/0/path', undefined],
    ['findings/3/ignored/because', undefined],
    ['findings/3/ignored/by', 'nobody'],
    ['summary/errors', -1],
    ['summary/files', undefined],
  ])('refuses another %s', (path, value) => {
    expect(errorsIn(changed(json(report), path, value), 'findings')).not.toEqual([]);
  });
});

test('reads back as what was found', () => {
  fc.assert(
    fc.property(hostileReport, (one) => {
      const { findings } = json(one) as { findings: unknown };
      expect(findings).toEqual(one.findings);
    }),
  );
});

test('counts a long report', () => {
  // Of ten findings one is an error, four of five warnings count, four are notes.
  expect(json(many)).toMatchObject({
    summary: { errors: 1000, warnings: 4000, notes: 4000, ignored: 1000, files: 100 },
  });
});
