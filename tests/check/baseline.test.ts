import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBaseline, baselineOf, type BaselineEntry } from '../../src/check/baseline.js';
import type { Finding } from '../../src/model/finding.js';

const POINT = { line: 1, column: 1, offset: 0 };

function finding(fingerprint: string, change: Partial<Finding> = {}): Finding {
  const place = { path: '甲.txt', id: `art-${fingerprint}`, start: POINT, end: POINT };
  return { rule: 'number-gap', severity: 'warning', message: '缺号', ...place, fingerprint, ...change };
}

function entry(fingerprint: string, change: Partial<BaselineEntry> = {}): BaselineEntry {
  const about = { rule: 'number-gap', file: '甲.txt', id: `art-${fingerprint}`, message: '缺号' };
  return { ...about, fingerprint, because: '原文如此', ...change };
}

const apply = (
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): ReturnType<typeof applyBaseline> => applyBaseline(findings, entries);

describe('a baseline', () => {
  it('accepts what it has, with its reason, and nothing else', () => {
    const { findings, gone } = apply([finding('1'), finding('2')], [entry('2')]);
    expect(findings.map(({ ignored }) => ignored)).toEqual([
      undefined,
      { because: '原文如此', by: 'baseline' },
    ]);
    expect(gone).toEqual([]);
  });

  it('tells entries that stand for nothing', () => {
    const { gone } = apply([finding('1')], [entry('1'), entry('3')]);
    expect(gone).toEqual([entry('3')]);
  });

  it('leaves what the configuration ignores to the configuration', () => {
    const ignored = { because: '另有决定', by: 'configuration' } as const;
    const { findings, gone } = apply([finding('1', { ignored })], [entry('1')]);
    expect(findings[0]?.ignored).toEqual(ignored);
    expect(gone).toEqual([entry('1')]);
  });

  it('knows a finding whose surroundings have changed by its division and what is said', () => {
    const { findings, gone } = apply([finding('new', { id: 'art-1' })], [entry('1')]);
    expect(findings[0]?.ignored?.because).toBe('原文如此');
    expect(gone).toEqual([]);
  });

  it.each<[string, Finding[]]>([
    ['another rule', [finding('new', { id: 'art-1', rule: 'number-order' })]],
    ['another division', [finding('new', { id: 'art-2' })]],
    ['another file', [finding('new', { id: 'art-1', path: '乙.txt' })]],
    ['another message', [finding('new', { id: 'art-1', message: '缺两号' })]],
    ['two that say the same', [finding('a', { id: 'art-1' }), finding('b', { id: 'art-1' })]],
  ])('does not take %s for it', (_, findings) => {
    const result = apply(findings, [entry('1')]);
    expect(result.findings.filter(({ ignored }) => ignored)).toEqual([]);
    expect(result.gone).toEqual([entry('1')]);
  });
});

describe('a new baseline', () => {
  it('keeps reasons, gives new entries theirs, and drops what is gone', () => {
    const { findings } = apply([finding('1'), finding('2')], [entry('1'), entry('3')]);
    const next = baselineOf(findings, [entry('1'), entry('3')], '新理由', (path) => path);
    expect(next).toEqual([entry('1'), entry('2', { because: '新理由' })]);
  });

  it('leaves out notes, and what the configuration ignores', () => {
    const ignored = { because: '另有决定', by: 'configuration' } as const;
    const list = [finding('1', { severity: 'note' }), finding('2', { ignored })];
    expect(baselineOf(list, [], '', (path) => path)).toEqual([]);
  });

  it('accepts every finding it was made of, and then there is nothing to drop', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 50 }).map(String), { maxLength: 20 });
    fc.assert(
      fc.property(some, some, (now, before) => {
        const findings = now.map((print) => finding(print));
        const old = before.map((print) => entry(print));
        const marked = apply(findings, old).findings;
        const next = baselineOf(marked, old, '新', (path) => path);
        const again = apply(findings, next);
        expect(again.gone).toEqual([]);
        expect(again.findings.every(({ ignored }) => ignored)).toBe(true);
        expect(again.findings).toHaveLength(findings.length);
      }),
    );
  });
});
