import { hanNumber } from '../../messages/han-number.js';
import { numeralValue } from '../../model/numeral.js';

const DIGITS = '零一二三四五六七八九';
/** Ways of writing that a numeral may have beside the usual one. */
const SPELLINGS: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  廿: '二十',
  卅: '三十',
  卌: '四十',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

/**
 * True for a number as it is written: 一百一十, also 一百十, 一百〇三, 二〇 and 12; false for 一百零十, 十一一, 一百三, 012.
 */
export function isWrittenWell(numeral: string): boolean {
  const bare = numeral.replace(/\s/gu, '');
  const value = numeralValue(bare);
  if (value === undefined || value < 1) return false;
  if (/^[0-9０-９]+$/u.test(bare)) return !/^[0０]/u.test(bare);
  const plain = [...bare].map((char) => SPELLINGS[char] ?? char).join('');
  const words = hanNumber(value);
  const figures = [...String(value)].map((figure) => DIGITS[Number(figure)]).join('');
  return plain === words || plain === words.replace('百一十', '百十') || plain === figures;
}
