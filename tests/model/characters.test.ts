import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, fold, foldSpelling, foldText, textWidth } from '../../src/model/characters.js';

describe('fold', () => {
  it.each([
    ['，', ','],
    ['（', '('],
    ['；', ';'],
    ['：', ':'],
    ['∶', ':'],
    ['Ａ', 'A'],
    ['５', '5'],
    ['｡', '。'],
    ['⺠', '民'],
    ['⻓', '长'],
    ['⼈', '人'],
    ['\uf9dc', '隆'],
    ['•', '·'],
  ])('%s is compared as %s', (char, folded) => {
    expect(fold(char)).toBe(folded);
  });

  it.each([
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\ufe0f',
    '\u2060',
  ])('%j does not count', (char) => {
    expect(fold(char)).toBe('');
  });

  it.each(['、', '。', '“', '《', '民', '〇', '帐', '😀', '\ud800'])('%s stays what it is', (char) => {
    expect(fold(char)).toBe(char);
  });

  it('is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('foldSpelling', () => {
  it.each([
    ['帐簿', '账簿'],
    ['惟一', '唯一'],
    ['二○二五', '二〇二五'],
    ['ＰＭ', 'pm'],
  ])('%s is spelt %s', (left, right) => {
    expect(foldSpelling(left)).toBe(foldSpelling(right));
  });

  it.each([
    ['制定', '制订'],
    ['有关', '相关'],
    ['其他', '其它'],
  ])('%s is not %s', (left, right) => {
    expect(foldSpelling(left)).not.toBe(foldSpelling(right));
  });
});

describe('width', () => {
  it.each([
    ['甲', 2],
    ['，', 2],
    ['Ａ', 2],
    ['“', 2],
    ['\u3000', 2],
    ['𠀀', 2],
    ['a', 1],
    [' ', 1],
    ['\u200b', 0],
    ['\ufeff', 0],
  ])('%j takes %d', (char, width) => {
    expect(columns(char)).toBe(width);
  });

  it('adds up', () => {
    expect(textWidth('第1条　PM2.5')).toBe(2 + 1 + 2 + 2 + 5);
  });
});
