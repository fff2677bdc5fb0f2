/** Characters that write a number: the digits from 0, and ten, hundred, thousand, ten thousand. */
interface HanDigits {
  readonly digits: string;
  readonly units: string;
}

/** As they are spoken. */
export const PLAIN: HanDigits = { digits: '零一二三四五六七八九', units: '十百千万' };
/** The same in full forms. */
export const TAIWAN: HanDigits = { digits: '零一二三四五六七八九', units: '十百千萬' };
/** As sums of money are written, so that nobody can add a stroke. */
export const LEGAL: HanDigits = { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟万' };
/** The same in full forms. */
export const LEGAL_TRADITIONAL: HanDigits = { digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟萬' };
/** The same in Japan. */
export const LEGAL_JAPANESE: HanDigits = { digits: '〇壱弐参四伍六七八九', units: '拾百阡萬' };

/** 二〇二五: the digits one behind the other. */
export function digitByDigit(value: number, zero: string): string {
  return String(value).replace(/\d/gu, (digit) =>
    digit === '0' ? zero : (PLAIN.digits[Number(digit)] ?? ''),
  );
}

/** 一百零一, 一百一十; with `short` 十一 rather than 一十一 where a number begins with it. */
export function counted(value: number, han: HanDigits, ten: 'short' | 'long'): string {
  if (value < 10_000) {
    const text = countedThousands(value, han);
    return ten === 'short' && value >= 10 && value < 20 ? text.slice(1) : text;
  }
  const rest = value % 10_000;
  const head = counted(Math.floor(value / 10_000), han, ten) + (han.units[3] ?? '');
  if (rest === 0) return head;
  return head + (rest < 1000 ? (han.digits[0] ?? '') : '') + countedThousands(rest, han);
}

/** Below ten thousand. Zeros between digits are one 零, zeros at the end are none. */
function countedThousands(value: number, { digits, units }: HanDigits): string {
  let text = '';
  let isGap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit > 0) {
      text += (isGap ? (digits[0] ?? '') : '') + (digits[digit] ?? '') + (units[place - 1] ?? '');
    }
    isGap = digit === 0 && text !== '';
  }
  return text === '' ? (digits[0] ?? '') : text;
}

/** 百一, 千百: Japanese leaves out both the one in front of a unit and zeros. */
export function countedInJapanese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${countedInJapanese(Math.floor(value / 10_000))}万${rest === 0 ? '' : countedInJapanese(rest)}`;
  }
  let text = '';
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) continue;
    if (digit > 1 || place === 0) text += PLAIN.digits[digit] ?? '';
    if (place > 0) text += PLAIN.units[place - 1] ?? '';
  }
  return text === '' ? '〇' : text;
}

/** Up to ninety-nine 十一, 九十九; from there digit by digit with a white circle, as Word prints: 一○○, 一○一. */
export function countedBelowHundred(value: number): string {
  return value < 100 ? counted(value, PLAIN, 'short') : digitByDigit(value, '○');
}
