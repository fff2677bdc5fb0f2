import { expect, test } from 'vitest';
import { entryState, lemmaText, otherReadings, printsOther } from '../../src/model/entry.js';
import { entry } from '../edition/apparatus.js';

const READS = [
  ['依规依法', '甲'],
  ['依法依规', '乙'],
] as const;
const at = (more: Parameters<typeof entry>[3] = {}): ReturnType<typeof entry> =>
  entry('art-1/para-1', 18, READS, more);
const settled = { text: '依法依规', reading: 1, because: '' };

test('an entry is open, known from commentaries alone, or settled by a rule or by an editor', () => {
  expect(entryState(at())).toBe('open');
  expect(entryState(at({ indirect: true }))).toBe('indirect');
  expect(entryState(at({ choice: { ...settled, by: 'rule' } }))).toBe('rule');
  expect(entryState(at({ choice: { ...settled, by: 'decision' }, indirect: true }))).toBe('decision');
});

test('what is printed is told from what the base has', () => {
  expect(printsOther(at())).toBe(false);
  expect(printsOther(at({ choice: { ...settled, by: 'rule' } }))).toBe(true);
  expect(printsOther(at({ choice: { text: '依规依法', reading: 0, by: 'decision', because: '' } }))).toBe(
    false,
  );
  expect(printsOther(at({ choice: { text: '依法', by: 'decision', because: '' } }))).toBe(true);
});

test('the lemma, and what is read otherwise', () => {
  expect(lemmaText(at())).toBe('依规依法');
  expect(otherReadings(at()).map(({ text }) => text)).toEqual(['依法依规']);
});
