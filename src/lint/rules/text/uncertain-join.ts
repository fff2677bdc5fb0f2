import type { Catalogue } from '../../../messages/language.js';
import type { Division, Join, Leaf } from '../../../model/tree.js';
import { isLeaf } from '../../../model/walk.js';
import { firstWhere } from '../../../model/lists/first-where.js';
import { textRule, type Problem } from '../../rule.js';
import { together } from '../../view/many.js';
import { isUnsure } from '../../view/wording.js';

interface Messages {
  readonly open: (before: string, after: string) => string;
  readonly full: (before: string, after: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    open: (before, after) => `“${before}”之后换行，下一行是“${after}”：行末没有标点，暂接为一句`,
    full: (before, after) => `“${before}”之后换行，下一行是“${after}”：句子已完而行已排满，暂接为一款`,
  },
  en: {
    open: (before, after) =>
      `a line ends with “${before}”, the next begins with “${after}”: joined into one sentence for want of a mark, which is not certain`,
    full: (before, after) =>
      `a line ends with “${before}”, the next begins with “${after}”: joined into one paragraph since the line is full, which is not certain`,
  },
};

/** Printed lines that were joined into one sentence or paragraph on no certain ground. */
export const uncertainJoin = textRule({
  id: 'uncertain-join',
  group: 'text',
  level: 'note',
  options: {},
  doc: {
    zh: {
      summary: '被换行断开的句子暂时接成一句，还不能肯定',
      explanation:
        '报纸、PDF 的文字一行一断，读入时要把断开的句子接起来：“组织完善分级”换行“负责、属地为主”是一句。有的地方看不出换行是断句还是另起一款，例如行末漏了句号，或者句子正好在排满的一行末尾结束。接错了，两款就成了一款，“第二款”指的就不是原来的那一款，所以列出来供核对。\n\n超过二十处的，合为一个问题。',
      advice: '核对原件；接错了的，在文件里补上行末的标点，或者用空行把两款分开。',
    },
    en: {
      summary: 'Lines joined into one sentence without certainty',
      explanation:
        'Text from newspapers and PDF files breaks at every printed line, and reading joins what belongs together: 组织完善分级, new line, 负责、属地为主. In some places a line end may as well end a paragraph: its full stop was dropped, or a sentence ends just where the line is full. A wrong join makes one paragraph of two, and 第二款 is no longer the second paragraph; so these places are listed to be checked.\n\nMore than twenty are reported as one.',
      advice:
        'Compare with the original; where the join is wrong, add the missing mark at the end of the line, or separate the paragraphs with an empty line.',
    },
  },
  examples: [
    { text: '第一条 甲部门负责统筹，乙部门负责监督。\n第二条 丙事项。', found: [] },
    {
      text: '第一条 组织完善分级\n\n负责、属地为主的责任体系。\n\n第二条 丙事项。\n\n第三条 丁事项。',
      found: ['1:10 级'],
    },
  ],
  check(text, { language }) {
    const say = MESSAGES[language];
    const problems = text.divisions.filter(isUnsure).flatMap((division) => problemsIn(division, say));
    return together(problems, language);
  },
});

/** Characters shown of each line. */
const SHOWN = 8;

function problemsIn({ children, joins = [] }: Division, say: Messages): Problem[] {
  const words = children.filter(isWords);
  return joins.flatMap((join) => (join.certain ? [] : problemOf(join, words, say)));
}

function problemOf({ offset, because }: Join, words: readonly Leaf[], say: Messages): Problem[] {
  const next = firstWhere(words.length, (at) => (words[at] as Leaf).position.start.offset >= offset);
  const [before, after] = [words[next - 1], words[next]];
  if (!before || !after) return [];
  const line = before.value.trimEnd();
  const end = before.position.start.offset + line.length;
  const message = because === 'full-line' ? say.full : say.open;
  return [
    {
      start: end - ([...line].at(-1)?.length ?? 1),
      end,
      message: message(line.slice(-SHOWN), after.value.slice(0, SHOWN)),
    },
  ];
}

function isWords(child: Division['children'][number]): child is Leaf {
  return isLeaf(child) && child.type === 'text';
}
