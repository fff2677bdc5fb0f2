import { describe, expect, it } from 'vitest';
import { growthExponent, median } from '../../bench/statistics.js';
import { markdownTable, textTable } from '../../bench/table.js';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 100], 3],
  ])('of %j is %d', (figures, middle) => expect(median(figures)).toBe(middle));
});

describe('the exponent of growth', () => {
  it.each([0.5, 1, 1.3, 2])('is %d of figures that grow so', (exponent) => {
    const points = [150, 300, 650, 1300].map((size) => [size, 0.002 * size ** exponent] as const);
    expect(growthExponent(points)).toBeCloseTo(exponent);
  });

  it('lies between those of figures that do not agree', () => {
    // Twice the size takes four times as long, then as long again.
    expect(
      growthExponent([
        [1, 1],
        [2, 4],
        [4, 4],
      ]),
    ).toBeCloseTo(1);
  });
});

describe('a table', () => {
  const rows = [
    ['海商法', 278],
    ['刑法', 5],
  ];

  it('stands in columns where Chinese characters count as two', () => {
    expect(textTable(['law', 'n'], rows, [0])).toBe('law       n\n海商法  278\n刑法      5');
  });

  it('is one of Markdown', () => {
    expect(markdownTable(['law', 'n'], rows, [0])).toBe(
      '| law | n |\n| --- | --: |\n| 海商法 | 278 |\n| 刑法 | 5 |',
    );
  });
});
