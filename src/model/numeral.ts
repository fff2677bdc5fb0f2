import { foldText } from './characters.js';

/**
 * Numerals as Chinese legal texts print them: 一百三十三, 二〇二五, 廿三, 两百, １２, 10万, Ⅳ, IV, ③, ㈢, ⑶, ⒊.
 */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' };

/** Characters a Chinese numeral is written with; for use inside a character class. */
export const HAN_NUMERAL = '〇零○一二两三四五六七八九十百千万亿廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟';
/** Characters an Arabic number is written with, half and full width; for use inside a character class. */
export const ARABIC_NUMERAL = '0-9０-９';

const HAN_ONLY = new RegExp(`^[${HAN_NUMERAL}]+$`, 'u');
const ARABIC_ONLY = new RegExp(`^[${ARABIC_NUMERAL}]+$`, 'u');

/** Ranges of single characters that are a number by themselves: first code point, last, value of the first. */
const ENCLOSED: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
  [0x24f5, 0x24fe, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x3220, 0x3229, 1],
  [0x3280, 0x3289, 1],
  [0x2160, 0x216b, 1],
  [0x2170, 0x217b, 1],
];

/**
 * Value of a numeral.
 * @param text the numeral alone; white space and zero-width characters inside it are ignored (第 十 二 条 in spaced
 * print), and radicals out of a PDF are the characters they stand for (⼗⼆)
 * @returns a non-negative integer, or undefined where `text` is not a well-formed numeral (`十十`, `一百百`, the empty string)
 */
export function numeralValue(text: string): number | undefined {
  const bare = foldText(text);
  if (ARABIC_ONLY.test(bare)) return Number(toHalfWidth(bare));
  if (HAN_ONLY.test(bare)) return hanValue(bare);
  const mixed = MIXED.exec(toHalfWidth(bare));
  if (mixed) return mixedValue(mixed[1] as string, mixed[2] as string);
  return romanValue(toHalfWidth(bare)) ?? ([...bare].length === 1 ? enclosedValue(bare) : undefined);
}

/** 10万, 1.4亿: an Arabic number counted in Chinese units. */
const MIXED = /^([0-9]+(?:\.[0-9]+)?)([十百千万亿]+)$/u;

function mixedValue(number: string, units: string): number | undefined {
  const product = [...units].reduce(
    (sum, unit) => sum * (unit === '亿' ? 1e8 : unit === '万' ? 1e4 : (UNITS[unit] as number)),
    1,
  );
  return Math.round(Number(number) * product * 1e6) / 1e6;
}

function toHalfWidth(digits: string): string {
  return digits.replace(/[０-９Ａ-Ｚ]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Ⅳ is a character of its own; IV is letters, and stops at XXXIX: no list goes further. */
const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/u;
const ONES: Readonly<Record<string, number>> = {
  '': 0,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};

function romanValue(text: string): number | undefined {
  const match = text === '' ? null : ROMAN.exec(text);
  return match ? (match[1] as string).length * 10 + (ONES[match[2] as string] as number) : undefined;
}

function enclosedValue(char: string): number | undefined {
  const code = char.codePointAt(0) as number;
  const range = ENCLOSED.find(([first, last]) => code >= first && code <= last);
  return range && range[2] + code - range[0];
}

function hanValue(text: string): number | undefined {
  const plain = text.replace(/[廿卅卌]/gu, (tens) => TENS[tens] as string);
  const [above, below] = plain.includes('亿')
    ? [plain.slice(0, plain.lastIndexOf('亿')), plain.slice(plain.lastIndexOf('亿') + 1)]
    : ['', plain];
  if (above !== '') {
    const hundredMillions = hanValue(above);
    const rest = below === '' ? 0 : hanValue(below);
    return hundredMillions === undefined || rest === undefined ? undefined : hundredMillions * 1e8 + rest;
  }
  const parts = plain.split('万');
  if (parts.length > 2) return undefined;
  if (parts.length === 1) return belowTenThousand(plain);
  const [high, low] = parts as [string, string];
  const thousands = belowTenThousand(high);
  const rest = low === '' ? 0 : belowTenThousand(low);
  return thousands === undefined || rest === undefined ? undefined : thousands * 10000 + rest;
}

/** 一百三十三 by units, or 二〇二五 digit by digit. */
function belowTenThousand(text: string): number | undefined {
  if (text === '') return undefined;
  if (![...text].some((char) => char in UNITS)) return positional(text);
  let total = 0;
  let pending: number | undefined;
  let lastUnit = Infinity;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = DIGITS[char];
      continue;
    }
    if (unit >= lastUnit) return undefined;
    lastUnit = unit;
    total += (pending === undefined || pending === 0 ? 1 : pending) * unit;
    pending = undefined;
  }
  return total + (pending ?? 0);
}

function positional(text: string): number | undefined {
  const digits = [...text].map((char) => DIGITS[char]);
  // 二三 is not 23 in a statute, but 二〇 and 一〇五 are numbers; a lone digit always is.
  if (digits.length > 1 && !digits.includes(0) && digits.length < 4) return undefined;
  return Number(digits.join(''));
}
