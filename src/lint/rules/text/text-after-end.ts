import type { Catalogue } from '../../../messages/language.js';
import { isBlock, leavesOf } from '../../../model/walk.js';
import { textRule } from '../../rule.js';

const MESSAGES: Catalogue<(first: string, lines: number) => string> = {
  zh: (first, lines) => `正文结束之后还有${lines}行别的文字，从“${first}”开始`,
  en: (first, lines) =>
    `${lines} ${lines === 1 ? 'line' : 'lines'} of other text after the end of the regulation, beginning with “${first}”`,
};

/** Characters shown of the first line. */
const SHOWN = 20;

/** What stands in the file behind the end of the regulation. */
export const textAfterEnd = textRule({
  id: 'text-after-end',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '正文结束之后还有别的文字',
      explanation:
        '“本规定自发布之日起施行。”之后，报纸的同一版还有别的消息，网页还有编者的话、相关链接。这些文字不当作正文，但是应当有人看过：其中也可能有正文的一款。\n\n落款、日期、附件不算。',
      advice: '核对原件，不是正文的，从文件里删去；要保留整版文字的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'Other text after the end of the regulation',
      explanation:
        'After 本规定自发布之日起施行。 a newspaper page has its other news, a web page its notes and links. They are not taken for the text, but somebody should look: a paragraph of the text may be among them. \n\nSignatures, dates and annexes are left alone.',
      advice:
        'Compare with the original and remove what does not belong to the text; to keep the whole page, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 本规定自发布之日起施行。', found: [] },
    {
      text: '第一条 甲事项。\n第二条 本规定自发布之日起施行。\n\n本报讯 昨日某地举行晚会。\n\n演员们以生动的表演赢得掌声。',
      found: ['4:1 本报讯 昨日某地举行晚会。'],
    },
  ],
  *check(text, { language }) {
    const blocks = text.witness.tree.children.filter(
      (child) => isBlock(child) && child.reason === 'after-end',
    );
    const leaves = blocks.flatMap((block) => leavesOf(block)).filter(({ type }) => type === 'text');
    const [first] = leaves;
    if (!first) return;
    const line = leaves.filter(({ position }) => position.start.line === first.position.start.line);
    const lines = new Set(leaves.map(({ position }) => position.start.line)).size;
    yield {
      start: first.position.start.offset,
      end: (line.at(-1) ?? first).position.end.offset,
      message: MESSAGES[language](first.value.slice(0, SHOWN), lines),
    };
  },
});
