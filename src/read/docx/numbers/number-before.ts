import { formatNumber } from './number-format.js';

/** The number formats of old Word documents, by their number ([MS-OSHARED] 2.2.1.3, MSONFC). */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
};

/**
 * The number a paragraph had before a tracked change of its numbering: `第%1:3:39:条` is 第三条, each number written as its
 * level, its value, its format and the words behind it (ECMA-376 part 4, w:numberingChange as Word writes it).
 * @returns undefined where it has a format that is not known
 */
export function numberBefore(original: string): string | undefined {
  let isKnown = original !== '';
  const text = original.replace(/%[1-9]:(\d{1,9}):(\d{1,3}):/gu, (_, value: string, format: string) => {
    const name = FORMATS[Number(format)];
    if (name === undefined) isKnown = false;
    return name === undefined ? '' : formatNumber(Number(value), name);
  });
  return isKnown && !text.includes('%') ? text : undefined;
}
