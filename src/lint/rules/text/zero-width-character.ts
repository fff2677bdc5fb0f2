import { codePoint } from '../../../messages/code-point.js';
import type { Catalogue } from '../../../messages/language.js';
import { INVISIBLE_CHARACTERS } from '../../../model/characters.js';
import { textRule, type Problem } from '../../rule.js';
import { together } from '../../view/many.js';
import { matchesOf } from '../../view/matches.js';
import type { LintText } from '../../view/text.js';

const MESSAGES: Catalogue<(code: string) => string> = {
  zh: (code) => `词句当中夹着看不见的字符${code}`,
  en: (code) => `there is an invisible character (${code}) inside the wording`,
};

/** Between two characters that are seen: at the end of a line nothing is cut apart. */
const INSIDE = new RegExp(`(?<=[^\\s])(?:${INVISIBLE_CHARACTERS})+(?=[^\\s])`, 'gu');

/** Characters that leave no mark on paper, inside the wording. */
export const zeroWidthCharacter = textRule({
  id: 'zero-width-character',
  group: 'text',
  level: 'note',
  options: {},
  doc: {
    zh: {
      summary: '词句当中夹着看不见的字符',
      explanation:
        '零宽空格（U+200B）、软连字符（U+00AD）、字节序标记（U+FEFF）不占位置，网页和排版软件用它们控制换行。它们留在文本里，“生态环境”就成了两个词，检索和引用都会落空。比较异文时这些字符不算。',
      advice: '删去；可以用编辑器按码位查找替换。',
    },
    en: {
      summary: 'An invisible character inside the wording',
      explanation:
        'Zero-width spaces (U+200B), soft hyphens (U+00AD) and byte-order marks (U+FEFF) take no room; web pages and typesetting use them to steer line breaks. Left in a text they cut 生态环境 in two for every search. Comparison ignores them.',
      advice: 'Remove it; an editor can find and replace it by its code point.',
    },
  },
  examples: [
    { text: '第一条 为了保护生态环境，制定本规定。', found: [] },
    { text: '第一条 为了保护生态\u200B环境，制定本规定。', found: ['1:11 \u200B'] },
  ],
  check(text, { language }) {
    return together([...problems(text, MESSAGES[language])], language);
  },
});

function* problems(text: LintText, say: (code: string) => string): Generator<Problem> {
  for (const { shown, start, end } of matchesOf(text, INSIDE))
    yield { start, end, message: say(codePoint(shown)), expected: '' };
}
