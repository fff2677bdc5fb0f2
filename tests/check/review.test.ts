import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, reviewMarks } from '../../src/check/review.js';
import { readText } from '../../src/read/index.js';

const LINES = ['第一条 甲事项。', '第二条 乙事项。', '第三条 丙事项。', '第四条 丁事项。'];

/** Changed stretches of the text as it is now, with how many lines stood there before. */
function changes(before: readonly string[], after: readonly string[]): [words: string, removed: number][] {
  const now = readText(after.join('\n'));
  const found = changesSince(reviewMarks(readText(before.join('\n'))), now);
  expect(found).toBeDefined();
  return found!.map(({ start, end, removed }) => [now.text.slice(start, end), removed]);
}

describe('changes since a text was reviewed', () => {
  it('are none in a text that is the same', () => {
    expect(changes(LINES, LINES)).toEqual([]);
  });

  it('are none where only white space has changed', () => {
    expect(changes(LINES, ['', ...LINES.map((line) => `  ${line.replace(' ', '　　')} `), '', ''])).toEqual(
      [],
    );
  });

  it.each<[string, string[], [string, number][]]>([
    ['a word', LINES.with(1, '第二条 丑事项。'), [['第二条 丑事项。', 1]]],
    ['the width of a mark', LINES.with(1, '第二条 乙事项.'), [['第二条 乙事项.', 1]]],
    ['a new line', LINES.toSpliced(2, 0, '第二条之一 新事项。'), [['第二条之一 新事项。', 0]]],
    ['a line that is gone', LINES.toSpliced(1, 1), [['', 1]]],
    ['the last line gone', LINES.toSpliced(3, 1), [['', 1]]],
    ['two lines next to each other', ['甲', '乙', ...LINES.slice(2)], [['甲\n乙', 2]]],
    [
      'two places',
      ['甲', ...LINES.slice(1, 3), '丁'],
      [
        ['甲', 1],
        ['丁', 1],
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(changes(LINES, after)).toEqual(expected);
  });

  it('that are too many are those of another text', () => {
    const text = (word: string): string => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join('\n');
    expect(changesSince(reviewMarks(readText(text('甲'))), readText(text('乙')))).toBeUndefined();
  });

  it('name every line that is new, and no other', () => {
    const line = fc.string({
      unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊'),
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { minLength: 3, maxLength: 20 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (lines, at) => {
          const changed = new Set(at.map((place) => place % lines.length));
          const after = lines.map((one, index) => (changed.has(index) ? `新${one}` : one));
          const told = changes(lines, after).flatMap(([words]) => words.split('\n'));
          expect(told).toEqual(after.filter((one) => one.startsWith('新')));
        },
      ),
    );
  });
});
