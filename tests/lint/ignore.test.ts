import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyIgnores, type Ignore } from '../../src/lint/index.js';
import type { Finding } from '../../src/model/finding.js';

const point = { line: 1, column: 1, offset: 0 };

function finding(rule: string, path: string, id: string, actual?: string): Finding {
  const there = actual === undefined ? {} : { actual };
  return { rule, severity: 'warning', message: '一', path, id, start: point, end: point, ...there };
}

const entry = (rule: string, path: string, more: Partial<Ignore> = {}): Ignore => ({
  rule,
  path,
  because: '原文如此',
  ...more,
});

const ignored = (findings: readonly Finding[]): boolean[] => findings.map((one) => one.ignored !== undefined);

describe('an entry is said of', () => {
  it('all findings of its rule in its text', () => {
    const findings = [
      finding('terms', 'a.txt', 'art-1'),
      finding('terms', 'a.txt', ''),
      finding('terms', 'b.txt', 'art-1'),
      finding('stray-space', 'a.txt', 'art-1'),
    ];
    const { findings: marked, unmatched } = applyIgnores(findings, [entry('terms', 'a.txt')]);
    expect(ignored(marked)).toEqual([true, true, false, false]);
    expect(marked[0]?.ignored).toEqual({ because: '原文如此', by: 'configuration' });
    expect(unmatched).toEqual([]);
  });

  it('a division and everything below it, and of nothing with a longer number', () => {
    const ids = ['art-7', 'art-7/para-2', 'art-7/para-2/item-1', 'art-70', 'art-7.1', 'art-7~2', 'art', ''];
    const findings = ids.map((id) => finding('terms', 'a.txt', id));
    const { findings: marked } = applyIgnores(findings, [entry('terms', 'a.txt', { id: 'art-7' })]);
    expect(ignored(marked)).toEqual([true, true, true, false, false, false, false, false]);
  });

  it('one wording, where it names one', () => {
    const findings = ['环保局', '环保', '环保局。', undefined, '环\r\n　　保局'].map((actual) =>
      finding('terms', 'a.txt', 'art-1', actual),
    );
    const { findings: marked } = applyIgnores(findings, [entry('terms', 'a.txt', { text: '环保局' })]);
    expect(ignored(marked)).toEqual([true, false, false, false, true]);
  });

  it('a space exactly', () => {
    const findings = ['　', ' '].map((actual) => finding('stray-space', 'a.txt', '', actual));
    const { findings: marked } = applyIgnores(findings, [entry('stray-space', 'a.txt', { text: '　' })]);
    expect(ignored(marked)).toEqual([true, false]);
  });
});

describe('entries', () => {
  it('that are said of nothing are given back as they are, with whatever else they hold', () => {
    const entries = [
      { ...entry('terms', 'a.txt', { id: 'art-9' }), line: 3 },
      { ...entry('terms', 'a.txt', { id: 'art-1' }), line: 4 },
      { ...entry('terms', 'c.txt'), line: 5 },
    ];
    const { unmatched } = applyIgnores([finding('terms', 'a.txt', 'art-1')], entries);
    expect(unmatched.map(({ line }) => line)).toEqual([3, 5]);
    expect(unmatched[0]).toBe(entries[0]);
  });

  it('may be said of the same finding: the first gives the reason, and both are used', () => {
    const entries = [
      entry('terms', 'a.txt', { id: 'art-1', because: '甲' }),
      entry('terms', 'a.txt', { because: '乙' }),
    ];
    const { findings, unmatched } = applyIgnores([finding('terms', 'a.txt', 'art-1')], entries);
    expect(findings[0]?.ignored?.because).toBe('甲');
    expect(unmatched).toEqual([]);
  });
});

const rule = fc.constantFrom('terms', 'stray-space');
const path = fc.constantFrom('a.txt', 'b.txt');
const id = fc.constantFrom('', 'art-1', 'art-1/para-1', 'art-10', 'back');
const words = fc.constantFrom('环保局', ' ', '环\n保局');
const findings = fc.array(
  fc.tuple(rule, path, id, fc.option(words, { nil: undefined })).map((all) => finding(...all)),
);
const entries = fc.array(
  fc
    .tuple(rule, path, fc.record({ id, text: words }, { requiredKeys: [] }))
    .map(([of, at, more]) => entry(of, at, more)),
);

test('no finding is ever lost, added, moved or changed but for being ignored', () => {
  fc.assert(
    fc.property(findings, entries, (all, said) => {
      const marked = applyIgnores(all, said).findings;
      expect(marked).toHaveLength(all.length);
      for (const [at, one] of marked.entries())
        expect(one).toEqual(one.ignored ? { ...all[at], ignored: one.ignored } : all[at]);
    }),
  );
});

test('an entry is unmatched when by itself it would mark nothing', () => {
  fc.assert(
    fc.property(findings, entries, (all, said) => {
      const idle = said.filter((one) => !ignored(applyIgnores(all, [one]).findings).includes(true));
      expect(applyIgnores(all, said).unmatched).toEqual(idle);
    }),
  );
});
