/** The examples of every rule, run. */
import { describe, expect, it, test } from 'vitest';
import { compareWith } from '../../src/pipeline.js';
import { optionValues } from '../../src/lint/options.js';
import type { PairExample, Example, PairSpot, Spot } from '../../src/lint/rule.js';
import { pairRules, rules, textRules } from '../../src/lint/rules/index.js';
import type { LintText } from '../../src/lint/view/text.js';
import { LANGUAGES } from '../../src/messages/language.js';
import { noticedText, text } from './texts.js';

const line = (problem: Spot & { readonly actual?: string }, { witness, locate }: LintText): string => {
  const { line, column } = locate(problem.start);
  const there = problem.actual ?? witness.source.text.slice(problem.start, problem.end);
  return `${line}:${column} ${there}`.trim();
};

const byPlace = <One extends Spot>(problems: Iterable<One>): One[] =>
  [...problems].sort((a, b) => a.start - b.start || a.end - b.end);

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples as Example[])('on $text', ({ text: content, options, found, notices }) => {
    for (const language of LANGUAGES) {
      const subject = noticedText(content, notices ?? []);
      const setting = { options: optionValues(rule.options, options ?? {}), language };
      const problems = byPlace(rule.check(subject, setting));
      expect(problems.map((problem) => line(problem, subject))).toEqual(found);
      for (const { message } of problems) expect(message).not.toBe('');
    }
  });
});

describe.each(pairRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples as PairExample[])('on $base and $other', (example) => {
    for (const language of LANGUAGES) {
      const texts = { base: text(example.base), other: text(example.other, example.role ?? 'witness') };
      const versions = texts.other.witness.role === 'witness';
      const [comparison] = versions ? compareWith(texts.base.witness, [texts.other.witness], language) : [];
      const setting = { options: optionValues(rule.options, example.options ?? {}), language };
      const problems = byPlace(rule.check({ ...texts, ...(comparison && { comparison }) }, setting));
      const place = (spot: PairSpot): string =>
        `${spot.in === 'base' ? 'base ' : ''}${line(spot, texts[spot.in])}`;
      expect(problems.map(place)).toEqual(example.found);
    }
  });
});

test('every rule has an example it passes and one with findings', () => {
  const wanting = [...textRules, ...pairRules].filter(
    ({ examples }) =>
      !examples.some(({ found }) => found.length > 0) || !examples.some(({ found }) => !found.length),
  );
  expect(wanting.map(({ id }) => id)).toEqual([]);
});

test('every rule has an id of its own, and words in every language', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, doc } of rules) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    for (const language of LANGUAGES) {
      const { summary, explanation, advice } = doc[language];
      expect(summary, id).toMatch(/[^。.]$/u);
      expect(explanation.length, id).toBeGreaterThan(20);
      expect(advice.length, id).toBeGreaterThan(5);
    }
  }
});
