import { codePoint } from '../../../messages/code-point.js';
import type { Catalogue } from '../../../messages/language.js';
import { fold } from '../../../model/characters.js';
import { textRule, type Problem } from '../../rule.js';
import { togetherBy } from '../../view/many.js';
import { matchesOf } from '../../view/matches.js';
import type { LintText } from '../../view/text.js';

interface Messages {
  readonly instead: (char: string, code: string, expected: string) => string;
  readonly alone: (char: string, code: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    instead: (char, code, expected) => `“${char}”（${code}）是部首或者兼容字符，应为“${expected}”`,
    alone: (char, code) => `“${char}”（${code}）是部首，不是汉字`,
  },
  en: {
    instead: (char, code, expected) =>
      `“${char}” (${code}) is a radical or a compatibility form; it should be “${expected}”`,
    alone: (char, code) => `“${char}” (${code}) is a radical, not a character`,
  },
};

/** CJK radicals, Kangxi radicals, strokes, and the compatibility ideographs. */
const RADICAL = /[\u2E80-\u2FD5\u31C0-\u31E3\uF900-\uFAD9]/gu;
/** Twelve of the compatibility block are characters in their own right (Unicode, CJK Compatibility Ideographs). */
const COMPATIBILITY = 0xf900;

/** Radicals that PDF extraction leaves in the place of characters. */
export const radicalCharacter = textRule({
  id: 'radical-character',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '部首代替了汉字：⼈（U+2F08）而不是人',
      explanation:
        '从 PDF 抽取的文字里，“⼈⺠政府”的前两个字可能是康熙部首和部首补充里的符号。看上去与“人民政府”一样，却是另外的字符，检索、引用都会落空。比较异文时已按汉字看待。\n\n同一个部首超过二十处的，合为一个问题，列出前二十处。',
      advice: '换成提示里给出的汉字；没有给出的，核对原件。',
    },
    en: {
      summary: 'A radical in place of a character: ⼈ (U+2F08), not 人',
      explanation:
        'In text extracted from PDF the first two characters of ⼈⺠政府 may be signs of the radical blocks. They look like 人民政府 but are other characters, and no search finds them. Comparison takes them for the characters they look like.\n\nA radical that occurs in more than twenty places is reported once, with the first twenty of them.',
      advice: 'Use the character that the message gives; where it gives none, compare with the original.',
    },
  },
  examples: [
    { text: '第一条 人民政府应当加强领导。', found: [] },
    { text: '第一条 ⼈⺠政府应当加强领导。', found: ['1:5 ⼈', '1:6 ⺠'] },
  ],
  check(text, { language }) {
    return togetherBy(problems(text, MESSAGES[language]), ({ actual = '' }) => actual, language);
  },
});

function* problems(text: LintText, say: Messages): Generator<Problem> {
  for (const { shown, start, end } of matchesOf(text, RADICAL)) {
    const code = codePoint(shown);
    const expected = fold(shown);
    if (expected !== shown)
      yield { start, end, actual: shown, expected, message: say.instead(shown, code, expected) };
    else if ((shown.codePointAt(0) as number) < COMPATIBILITY)
      yield { start, end, actual: shown, message: say.alone(shown, code) };
  }
}
