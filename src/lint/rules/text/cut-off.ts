import type { Catalogue } from '../../../messages/language.js';
import { quoted } from '../../../messages/quoted.js';
import type { Division } from '../../../model/tree.js';
import { textRule } from '../../rule.js';
import { passageSpot } from '../../view/spot.js';
import { wordingOf } from '../../view/wording.js';

const MESSAGES: Catalogue<(label: string, mark: string) => string> = {
  zh: (label, mark) => `“${label}”的文字以${quoted(mark, 'zh')}开头，前面缺字或者多了标点`,
  en: (label, mark) =>
    `the words of “${label}” begin with ${quoted(mark, 'en')}: words are missing before it, or it is one mark too many`,
};

/** Marks that end something. 、 and ： behind a number belong to the number: 第一条、 */
const CLOSING = /^\s*([，,。；;！？!?)）》〉”’】])/u;

/** Divisions whose first words are missing. */
export const cutOff = textRule({
  id: 'cut-off',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '条、款、项以逗号、句号一类的标点开头',
      explanation:
        '逗号、句号、分号、后引号、后括号不会在开头。编号后面紧接着这样的标点（“第三条 ，应当报告。”），是前面的文字在转录、换页时丢了，或者多了一个标点；谁应当报告，就不知道了。',
      advice: '核对原件，补上缺的文字，或者删去多出的标点。',
    },
    en: {
      summary: 'A 条, 款 or 项 that begins with a comma or the like',
      explanation:
        'A comma, full stop, semicolon, closing quotation mark or bracket never begins anything. Where it follows a number (第三条 ，应当报告。), the words before it were lost in transcription or at the turn of a page, or the mark is one too many; who has to report is not known.',
      advice: 'Compare with the original; restore the words, or remove the mark.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条、“乙”，是指丙。', found: [] },
    { text: '第一条 甲事项。\n第二条 ，应当报告。', found: ['2:5 ，'] },
  ],
  *check(text, { language }) {
    for (const [division, [first]] of wordingOf(text)) {
      const mark = first && CLOSING.exec(first.text);
      if (!mark) continue;
      const at = mark[0].length - 1;
      const label = labelOf(division, text.parents);
      yield { ...passageSpot(first, at, at + 1), message: MESSAGES[language](label, mark[1] as string) };
    }
  },
});

/** A 款 bears no number; its article does. */
function labelOf(division: Division, parents: ReadonlyMap<Division, Division>): string {
  for (let at: Division | undefined = division; at; at = parents.get(at))
    if (at.label !== '') return at.label;
  return '';
}
