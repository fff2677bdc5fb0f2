/** Every rule on random and damaged texts: none throws, every finding points into its text and says something. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lint, lintPair, rules as allRules, type RuleSettings } from '../../src/lint/index.js';
import type { Finding, Place } from '../../src/model/finding.js';
import { idAt } from '../../src/model/holder.js';
import { locator } from '../../src/model/locator.js';
import type { Role, Witness } from '../../src/model/witness.js';
import { compareWith } from '../../src/pipeline.js';
import { anyPair } from './pairs.js';
import { anyText } from './texts.js';
import { witness } from './witness.js';

/** Rules that are off by default are to survive, too. */
const EVERY: RuleSettings = Object.fromEntries(
  allRules.map(({ id, level }) => [id, { level: level === 'off' ? 'note' : level }]),
);
const options = { language: 'zh', rules: EVERY } as const;

function checkPlace(place: Place, { source, tree }: Witness): void {
  const { start, end } = place;
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(end.offset).toBeLessThanOrEqual(source.text.length);
  const locate = locator(source.text);
  expect([start, end]).toEqual([locate(start.offset), locate(end.offset)]);
  expect(place.id).toBe(idAt(tree, start.offset));
}

function checkFinding(finding: Finding, texts: ReadonlyMap<string, Witness>): void {
  const text = texts.get(finding.path);
  expect(text).toBeDefined();
  checkPlace(finding, text!);
  for (const one of finding.related ?? []) {
    checkPlace(one, texts.get(one.path)!);
    expect(one.message).not.toBe('');
  }
  expect(finding.message).toMatch(/^[^\n]+$/u);
  expect(finding.message).not.toMatch(/undefined|NaN|\[object/u);
  expect(finding.actual).not.toBe('');
}

describe('any text', () => {
  it('is looked at with every rule', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const one = witness(text);
        const found = lint(one, options);
        for (const finding of found) checkFinding(finding, new Map([[one.source.path, one]]));
        expect(lint(one, options)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('has findings of the same places in both languages', () => {
    const places = (found: readonly Finding[]): string[] =>
      found.map(({ rule, start, end }) => `${rule} ${start.offset}-${end.offset}`).sort();
    fc.assert(
      fc.property(anyText, (text) => {
        const one = witness(text);
        expect(places(lint(one, { ...options, language: 'en' }))).toEqual(places(lint(one, options)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('any two texts', () => {
  it.each(['witness', 'commentary', 'parallel'] as const)('are looked at together: %s', (role: Role) => {
    fc.assert(
      fc.property(anyPair, ([left, right]) => {
        const base = { ...witness(left, 'base'), siglum: 'base' };
        const made = witness(right, role);
        const other = { ...made, source: { ...made.source, path: 'other.txt' } };
        const [comparison] = role === 'witness' ? compareWith(base, [other], 'zh') : [];
        const texts = new Map([base, other].map((text) => [text.source.path, text]));
        expect(texts.size).toBe(2);
        for (const finding of lintPair(base, other, comparison, options)) checkFinding(finding, texts);
      }),
      { numRuns: 100 },
    );
  });
});

test('a rule that is off finds nothing, and a level is what findings get', () => {
  const text = witness('第一条 甲。\n第一条 乙。');
  const at = (level: 'off' | 'note' | 'error'): Finding[] =>
    lint(text, { language: 'zh', rules: { 'duplicate-number': { level } } }).filter(
      ({ rule }) => rule === 'duplicate-number',
    );
  expect(at('off')).toEqual([]);
  expect(at('note').map(({ severity }) => severity)).toEqual(['note']);
  expect(at('error').map(({ severity }) => severity)).toEqual(['error']);
});

test('long texts take no longer than their length', () => {
  const article = '各级人民政府应当依法依规履行职责，不得（违反）“规定”；《甲法》第三条除外，';
  const long = `第一条 ${article.repeat(20_000)}。`;
  expect(long.length).toBeGreaterThan(600_000);
  expect(() => lint(witness(long), options)).not.toThrow();
});
