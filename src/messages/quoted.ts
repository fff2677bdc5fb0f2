import { codePoint } from './code-point.js';
import type { Catalogue, Language } from './language.js';

/** Between “ and ” these cannot be told from the marks around them, or cannot be seen. */
const NAMES: Catalogue<Readonly<Record<string, string>>> = {
  zh: {
    '“': '前双引号',
    '”': '后双引号',
    '‘': '前单引号',
    '’': '后单引号',
    '"': '半角双引号',
    "'": '半角单引号',
    ' ': '空格',
    '\u00A0': '不换行空格',
    '\u3000': '全角空格',
  },
  en: {
    '“': 'an opening double quotation mark',
    '”': 'a closing double quotation mark',
    '‘': 'an opening single quotation mark',
    '’': 'a closing single quotation mark',
    '"': 'a half-width double quotation mark',
    "'": 'a half-width single quotation mark',
    ' ': 'a space',
    '\u00A0': 'a no-break space',
    '\u3000': 'a full-width space',
  },
};

const SPACES: Catalogue<(count: number) => string> = {
  zh: (count) => `${count}个空格`,
  en: (count) => `${count} spaces`,
};

/** Format characters (U+200B), characters of private use, and what Unicode has not assigned. */
const UNSEEN = /^[\p{Cf}\p{Co}\p{Cn}]+$/u;

/**
 * What a character is called that cannot be read between quotation marks: 前双引号 for “, 空格, `U+200B`.
 * @returns undefined for words that can be read
 */
export function nameOfMark(words: string, language: Language): string | undefined {
  const name = NAMES[language][words];
  if (name !== undefined) return name;
  if (words !== '' && words.trim() === '') return SPACES[language](words.length);
  return UNSEEN.test(words) ? [...words].map(codePoint).join(' ') : undefined;
}

/** Words of a text within a message: “应当”; by name where quotation marks would not show them. */
export function quoted(words: string, language: Language): string {
  return nameOfMark(words, language) ?? `“${words}”`;
}
