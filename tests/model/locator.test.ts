import { describe, expect, it } from 'vitest';
import { locator } from '../../src/model/locator.js';

describe('locator', () => {
  it.each([
    ['甲乙\n丙', 3, 2, 1],
    ['甲乙\n丙', 2, 1, 3],
    ['甲\r\n乙', 3, 2, 1],
    ['甲\r\n乙', 2, 1, 3],
    ['甲\r乙', 2, 2, 1],
    ['甲\r\r\n乙', 2, 2, 1],
    ['甲\u2028乙\u0085丙', 4, 1, 5],
    ['𠀀乙', 2, 1, 3],
    ['\n\n甲', 2, 3, 1],
    ['甲\n', 2, 2, 1],
    ['', 0, 1, 1],
  ])('%j: offset %d is line %d, column %d', (text, offset, line, column) => {
    expect(locator(text)(offset)).toEqual({ line, column, offset });
  });

  it('finds offsets in any order: next line, same line, far ahead, far back', () => {
    const locate = locator('甲\n乙\n\n丙丁\n戊');
    const lines = [2, 4, 5, 6, 8, 0, 3, 8, 7, 2, 1].map((offset) => locate(offset).line);
    expect(lines).toEqual([2, 3, 4, 4, 5, 1, 2, 5, 4, 2, 1]);
  });

  it.each([
    ['甲\f乙', 0, 1, 1, 1],
    ['甲\f乙', 2, 1, 3, 2],
    ['甲\f\n乙\f\n', 3, 2, 1, 2],
    ['甲\f\n乙\f\n', 6, 3, 1, 2],
    ['甲\f\n', 0, 1, 1, 1],
    ['甲\f\f\n乙', 4, 2, 1, 3],
  ])('%j: offset %d is line %d, column %d on page %d', (text, offset, line, column, page) => {
    expect(locator(text)(offset)).toEqual({ line, column, offset, page });
  });

  it('stays inside the text', () => {
    expect(locator('甲乙')(-1)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(locator('甲乙')(9)).toEqual({ line: 1, column: 3, offset: 2 });
  });
});
