import { describe, expect, it } from 'vitest';
import { numeralValue } from '../../src/model/numeral.js';

describe('numeralValue', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['九十九', 99],
    ['一百', 100],
    ['一百零一', 101],
    ['一百〇八', 108],
    ['一百一十', 110],
    ['一百一十四', 114],
    ['一百三十三', 133],
    ['一千', 1000],
    ['一千零一', 1001],
    ['一千二百六十', 1260],
    ['一万', 10000],
    ['十二万三千', 123000],
    ['两', 2],
    ['两百', 200],
    ['廿', 20],
    ['廿三', 23],
    ['卅一', 31],
    ['〇', 0],
    ['零', 0],
    ['二〇', 20],
    ['一〇五', 105],
    ['二〇二五', 2025],
    ['二○二五', 2025],
    ['一九八九', 1989],
    ['一九九九', 1999],
    ['壹拾贰', 12],
    ['伍佰', 500],
    ['12', 12],
    ['１２', 12],
    ['1２', 12],
    ['007', 7],
    ['0', 0],
    ['①', 1],
    ['⑳', 20],
    ['㉑', 21],
    ['㊿', 50],
    ['㈠', 1],
    ['㈩', 10],
    ['㊀', 1],
    ['⑴', 1],
    ['⒛', 20],
    ['❿', 10],
    ['Ⅳ', 4],
    ['Ⅻ', 12],
    ['ⅳ', 4],
    ['IV', 4],
    ['ＸＩＶ', 14],
    ['10万', 100000],
    ['1.4亿', 140000000],
    ['一亿二千万', 120000000],
    ['第 十 二'.slice(2), 12],
    ['十\u3000二', 12],
  ])('%s is %d', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it.each([
    '',
    'IIII',
    'VX',
    ' ',
    '十十',
    '一百百',
    '一二',
    '二三',
    '十百',
    '百千',
    '三二十',
    '万',
    '一万一万',
    '第一',
    '甲',
    '1.5',
    '①②',
    '-1',
    '一1',
  ])('%j is none', (text) => {
    expect(numeralValue(text)).toBeUndefined();
  });

  it('reads back every number below 10,000 written by the rule', () => {
    const digits = '零一二三四五六七八九';
    const write = (number: number): string => {
      let out = '';
      for (const [unit, name] of [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ] as const) {
        const digit = Math.floor(number / unit) % 10;
        if (digit > 0) out += digits[digit]! + name;
        else if (out !== '' && !out.endsWith('零') && number % unit > 0) out += '零';
      }
      return out;
    };
    for (let number = 1; number < 10_000; number++) expect(numeralValue(write(number))).toBe(number);
  });
});
