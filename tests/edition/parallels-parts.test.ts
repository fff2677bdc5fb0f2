/** The parts of which shared provisions are made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, olderOf } from '../../src/edition/parallels/older.js';
import { maximalStretches } from '../../src/edition/parallels/matches/maximal.js';
import type { EditionText } from '../../src/model/edition.js';
import { witness } from '../properties/witness.js';

describe('maximal stretches', () => {
  it('are those of the example in the paper', () => {
    // Ruzzo and Tompa 1999: 4, −5, 3, −3, 1, 2, −2, 2, −2, 1, 5 has [4], [3] and [1, 2, −2, 2, −2, 1, 5].
    expect(maximalStretches([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5])).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
      { from: 4, to: 11 },
    ]);
  });

  it('are found where trying everything finds them', () => {
    const value = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 14 }), (values) => {
        expect(maximalStretches(values)).toEqual(byTrying(values, 0, values.length));
      }),
      { numRuns: 500 },
    );
  });
});

/** By the definition: the best stretch, the shortest and first of equals, then what is before and what is behind it. */
function byTrying(values: readonly number[], low: number, high: number): { from: number; to: number }[] {
  let best = { from: 0, to: 0, sum: 0 };
  for (let from = low; from < high; from++) {
    let sum = 0;
    for (let to = from + 1; to <= high; to++) {
      sum += values[to - 1] as number;
      const isShorter = sum === best.sum && to - from < best.to - best.from;
      if (sum > best.sum || isShorter) best = { from, to, sum };
    }
  }
  if (best.sum <= 0) return [];
  const { from, to } = best;
  return [...byTrying(values, low, from), { from, to }, ...byTrying(values, to, high)];
}

describe('the date of a text', () => {
  const text = (words: string, date?: string): EditionText => ({
    witness: witness(words, 'parallel'),
    ...(date !== undefined && { date }),
  });
  const body = '第一条 为了保护河流，制定本办法。\n第二条 河流由沿岸的村庄保护。\n';
  const noted = text(
    `河流保护办法\n（2018年9月28日市人民政府批准　2022年4月15日修订　自2023年1月1日起施行）\n${body}`,
  );

  it('is the one it is known by', () => {
    expect(dateOf(text(body, '2020-02-29'))).toBe('2020-02-29');
  });

  it('is the last of its 题注, but not the day it came into force', () => {
    expect(dateOf(noted)).toBe('2022-04-15');
  });

  it('is the year of its number where there is no other', () => {
    const numbered = text(`某某市人民政府文件\n某政发〔2019〕8号\n河流保护办法\n${body}`);
    expect(dateOf(numbered)).toBe('2019');
    expect(olderOf(numbered, noted)).toBe('base');
    expect(olderOf(numbered, text(body, '2019-05-01'))).toBeUndefined();
  });

  it('is not guessed', () => {
    expect(dateOf(text(body))).toBeUndefined();
    expect(olderOf(text(body), noted)).toBeUndefined();
  });

  it('may be the same', () => {
    expect(olderOf(noted, text(body, '2022-04-15'))).toBe('same');
  });
});
