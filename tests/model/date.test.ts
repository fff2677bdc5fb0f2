import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, isIsoDate, isoDate, isPossible } from '../../src/model/date.js';

describe('printed dates', () => {
  test('are read in figures and in characters, where they stand', () => {
    const words = '2018年9月28日批准，二〇二二年四月十五日修订';
    expect(datesIn(words).map(({ start, end }) => words.slice(start, end))).toEqual([
      '2018年9月28日',
      '二〇二二年四月十五日',
    ]);
    expect(datesIn(words).map(isoDate)).toEqual(['2018-09-28', '2022-04-15']);
  });

  test('without a year are none of the calendar', () => {
    expect(datesIn('每年6月5日').map(isoDate)).toEqual([undefined]);
  });

  test('that no calendar has are told', () => {
    const days = ['2024年2月29日', '2023年2月29日', '1900年2月29日', '2000年2月29日', '2月29日', '4月31日'];
    expect(days.flatMap(datesIn).map(isPossible)).toEqual([true, false, false, true, true, false]);
  });
});

test('a date of the configuration is one of the calendar, as the clock of the machine knows it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31') }), (date) => {
      fc.pre(!Number.isNaN(date.getTime()));
      expect(isIsoDate(date.toISOString().slice(0, 10))).toBe(true);
    }),
  );
  expect(['2023-02-29', '2023-04-31', '2023-00-01', '2023-1-1', '0000-01-01', ''].filter(isIsoDate)).toEqual(
    [],
  );
});
