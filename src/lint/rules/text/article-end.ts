import type { Catalogue } from '../../../messages/language.js';
import { quoted } from '../../../messages/quoted.js';
import type { Division } from '../../../model/tree.js';
import { subdivisions } from '../../../model/walk.js';
import { isFullStop, sentenceEnd } from '../../marks/sentence-end.js';
import { textRule } from '../../rule.js';
import type { Passage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';
import { hasBlock, lastWording, wordingOf } from '../../view/wording.js';

interface Messages {
  readonly none: (label: string) => string;
  readonly other: (label: string, mark: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    none: (label) => `“${label}”末尾没有句号，或者后面缺字`,
    other: (label, mark) => `“${label}”以${quoted(mark, 'zh')}结束，应为句号，或者后面缺字`,
  },
  en: {
    none: (label) => `“${label}” ends without a full stop, or words are missing at its end`,
    other: (label, mark) =>
      `“${label}” ends with ${quoted(mark, 'en')} in place of a full stop, or words are missing at its end`,
  },
};

/** 第一百九十九条 （删去） */
const REPEALED = /^\s*[（(〔[][^（()）]*[)）〕\]]\s*$/u;

/** Articles that do not end with a full stop. */
export const articleEnd = textRule({
  id: 'article-end',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '条的末尾没有句号',
      explanation:
        '一条的最后一款、最后一项以句号结束（引号、括号可以在句号之后）。“第十七条 本规定自发布之日起施行”这样没有标点，或者以逗号、分号、冒号结束的，多半是漏了标点，或者后面的文字在转录、换页时丢了，规定就不完整。\n\n后面接着表格的，各项都不加标点的名单，不算。',
      advice: '核对原件，补上句号；缺字的，补上缺的文字。',
    },
    en: {
      summary: 'An article that does not end with a full stop',
      explanation:
        'The last paragraph or item of an article ends with 。, whatever quotation marks and brackets follow it. Where it ends with a word, a comma, a semicolon or a colon, a mark was dropped, or what followed was lost in transcription or at the turn of a page: 第十七条 本规定自发布之日起施行.\n\nAn article that leads to a table and a list whose items bear no marks at all are left alone.',
      advice: 'Compare with the original; add the full stop, or restore the words that are missing.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 乙事项。”\n第三条 （删去）', found: [] },
    {
      text: '第一条 甲事项\n第二条 乙事项，\n第三条 下列情形：\n（一）甲；\n（二）乙；\n第四条 丁。',
      found: ['1:7 项', '2:8 ，', '5:5 ；'],
    },
    { text: '第一条 下列人员：\n（一）甲方\n（二）乙方\n第二条 丙。', found: [] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const wording = wordingOf(text);
    for (const [article, passage] of lastWording(text)) {
      const { mark, at } = sentenceEnd(passage.text);
      if (at < 0 || isFullStop(mark) || REPEALED.test(passage.text)) continue;
      if (hasBlock(article) || isBareList(passage.node, text.parents, wording)) continue;
      const last = passage.text[at] as string;
      yield {
        ...passageSpot(passage, at, at + 1),
        expected: mark === '' ? `${last}。` : '。',
        message: mark === '' ? say.none(article.label) : say.other(article.label, last),
      };
    }
  },
});

/** （一）《国籍法》 （二）《国旗法》: names one below the other, none of them with a mark. */
function isBareList(
  last: Division,
  parents: ReadonlyMap<Division, Division>,
  wording: ReadonlyMap<Division, readonly Passage[]>,
): boolean {
  if (last.type !== 'item' && last.type !== 'subitem') return false;
  const siblings = subdivisions(parents.get(last) ?? last).filter(({ type }) => type === last.type);
  return (
    siblings.length > 1 &&
    siblings.every((item) => (wording.get(item) ?? []).every(({ text }) => sentenceEnd(text).mark === ''))
  );
}
