/** Names of characters are those of GB/T 15834 (前引号, 后引号) and of Unicode. */
import { describe, expect, test } from 'vitest';
import { nameOfMark, quoted } from '../../src/messages/quoted.js';

describe('words within a message', () => {
  test.each([
    ['应当', '“应当”'],
    ['，', '“，”'],
    ['“', '前双引号'],
    ['’', '后单引号'],
    ['"', '半角双引号'],
    [' ', '空格'],
    ['\u3000', '全角空格'],
    ['   ', '3个空格'],
    ['\u200B', 'U+200B'],
    ['\uE000\u200D', 'U+E000 U+200D'],
    ['“应当', '““应当”'],
  ])('%j in Chinese', (words, said) => {
    expect(quoted(words, 'zh')).toBe(said);
  });

  test('in English', () => {
    expect(quoted('”', 'en')).toBe('a closing double quotation mark');
    expect(quoted('  ', 'en')).toBe('2 spaces');
    expect(quoted('应当', 'en')).toBe('“应当”');
  });

  test('need no name where they can be read, nor where there are none', () => {
    expect(nameOfMark('应当', 'zh')).toBeUndefined();
    expect(nameOfMark('', 'zh')).toBeUndefined();
  });
});
