import { codePoint } from '../../../messages/code-point.js';
import type { Catalogue } from '../../../messages/language.js';
import { textRule, type Problem } from '../../rule.js';
import { togetherBy } from '../../view/many.js';
import { matchesOf } from '../../view/matches.js';
import type { LintText } from '../../view/text.js';

const MESSAGES: Catalogue<(code: string) => string> = {
  zh: (code) => `私用区字符${code}：离开原来的字体就不知道是什么字`,
  en: (code) => `a private-use character (${code}): without its font nobody knows what it is`,
};

/** Characters that mean something only with a certain font. */
export const privateUseCharacter = textRule({
  id: 'private-use-character',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '私用区字符：离开原来的字体就不知道是什么字',
      explanation:
        'Unicode 的私用区由各家字体自行使用。旧字库里的生僻字、Word 里的项目符号、PDF 里嵌入的字体，抽取成文本后常常落在私用区：“第一条[U+E5E5]为了保护环境”里是旧编码的空格，人名、地名里的一个字也会这样。别人看到的是空白或者方框，也检索不到。',
      advice: '核对原件，换成通用的字符；只是项目符号的，删去。',
    },
    en: {
      summary: 'A private-use character, unreadable without its font',
      explanation:
        'The private use areas of Unicode belong to each font by itself. Rare characters of old fonts, bullets of Word and fonts embedded in a PDF often end up there when text is extracted: in 第一条[U+E5E5]为了保护环境 it is the space of an old encoding, elsewhere a character of a name. Others see nothing or a box, and no search finds it.',
      advice: 'Compare with the original and use the common character; remove what is only a bullet.',
    },
  },
  examples: [
    { text: '第一条 氯乙烯的排放应当符合国家标准。', found: [] },
    { text: '第一条 氯乙\uE5E5的排放应当符合国家标准。', found: ['1:7 \uE5E5'] },
  ],
  check(text, { language }) {
    return togetherBy(problems(text, MESSAGES[language]), ({ actual = '' }) => actual, language);
  },
});

function* problems(text: LintText, say: (code: string) => string): Generator<Problem> {
  for (const { shown, start, end } of matchesOf(text, /\p{Co}/gu))
    yield { start, end, actual: shown, message: say(codePoint(shown)) };
}
