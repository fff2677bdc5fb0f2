const DIGITS = '〇一二三四五六七八九';
const UNITS = ['', '十', '百', '千'] as const;

/**
 * A number as statutes print it: 十二, 一百零三, 二百一十. 零 is what 立法 texts have inside a number.
 * @param value an integer from 0 to 9999; any other number is printed in Arabic figures
 */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0) return '零';
  let text = '';
  for (const [at, digit] of [...String(value)].entries()) {
    const unit = UNITS[String(value).length - 1 - at] ?? '';
    if (digit !== '0') text += `${DIGITS.charAt(Number(digit))}${unit}`;
    else if (!text.endsWith('零')) text += '零';
  }
  return text.replace(/零$/u, '').replace(/^一十/u, '十');
}
