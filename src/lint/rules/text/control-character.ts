import { codePoint } from '../../../messages/code-point.js';
import type { Catalogue } from '../../../messages/language.js';
import { textRule, type Problem } from '../../rule.js';
import { togetherBy } from '../../view/many.js';
import { matchesOf } from '../../view/matches.js';
import type { LintText } from '../../view/text.js';

const MESSAGES: Catalogue<(code: string) => string> = {
  zh: (code) => `文字里夹着控制字符${code}`,
  en: (code) => `there is a control character (${code}) inside the wording`,
};

/** Control characters, halves of surrogate pairs, and code points that are no characters. White space is none of them. */
const CONTROL = /(?!\s)\p{Cc}|\p{Cs}|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** Control characters inside the wording. */
export const controlCharacter = textRule({
  id: 'control-character',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '文字里夹着控制字符',
      explanation:
        '从旧系统、PDF 或者终端复制来的文字里，会夹着退格、响铃一类的控制字符。屏幕上看不见，检索“制定本规定”却找不到“制定本[U+0001]规定”，XML 和 Word 文件也会因此打不开。',
      advice: '删去；如果它占着一个字的位置，核对原件，补上那个字。',
    },
    en: {
      summary: 'A control character inside the wording',
      explanation:
        'Text from old systems, PDF files or terminals may hold backspaces, bells and the like. Nobody sees them, yet a search for 制定本规定 does not find 制定本[U+0001]规定, and XML and Word files with them do not open.',
      advice: 'Remove it; where it has taken the place of a character, restore that from the original.',
    },
  },
  examples: [
    { text: '第一条 为了保护环境，\t制定本规定。', found: [] },
    { text: '第一条 为了保护环境，制定本\u0001规定。', found: ['1:15 \u0001'] },
  ],
  check(text, { language }) {
    return togetherBy(problems(text, MESSAGES[language]), ({ message }) => message, language);
  },
});

function* problems(text: LintText, say: (code: string) => string): Generator<Problem> {
  for (const { shown, start, end } of matchesOf(text, CONTROL))
    yield { start, end, message: say(codePoint(shown)), expected: '' };
}
