import type { Catalogue } from '../../../messages/language.js';
import type { Division } from '../../../model/tree.js';
import { labelLike } from '../../numbers/number-label.js';
import type { GapSlip } from '../../numbers/number-slip.js';
import { numberSlips } from '../../numbers/number-slips.js';
import { textRule, type Problem, type Related } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';

interface Messages {
  readonly missing: (after: string, at: string, missing: string) => string;
  readonly first: (at: string, missing: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly comma: string;
  readonly before: (label: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    missing: (after, at, missing) => `“${after}”之后是“${at}”，缺“${missing}”`,
    first: (at, missing) => `编号从“${at}”开始，缺“${missing}”`,
    range: (from, to) => `${from}至${to}`,
    comma: '、',
    before: (label) => `前一个编号“${label}”`,
  },
  en: {
    missing: (after, at, missing) => `“${after}” is followed by “${at}”: “${missing}” is missing`,
    first: (at, missing) => `numbering begins with “${at}”: “${missing}” is missing`,
    range: (from, to) => `${from} to ${to}`,
    comma: ', ',
    before: (label) => `the number before it, “${label}”`,
  },
};

/** Numbers left out between two that follow one another, or before the first. */
export const numberGap = textRule({
  id: 'number-gap',
  group: 'numbering',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '编号跳号：第五条之后是第七条，缺第六条',
      explanation:
        '条、章、节、项依次编号，中间不留空号。“第五条”之后是“第七条”，多半是转录时漏了一条，或者“第六条”连同条文混进了上一条，规定就少了一条。\n\n依修改决定增加的“第十条之一”不占条号；删去而保留条号的，仍印“第一百九十九条　（删去）”。只收录法典一编的文本从中间的条号开始，不算。',
      advice: '核对原件，补上缺漏的文字；如果是修改时删去的，保留条号并注明“（删去）”。',
    },
    en: {
      summary: 'A number left out: 第五条 is followed by 第七条',
      explanation:
        'Articles, chapters, sections and items are numbered without gaps. 第七条 right after 第五条 most likely means that an article was lost in transcription, or that 第六条 ran into the article before it.\n\nArticles inserted by a decision (第十条之一) take no number of their own, and an article struck out keeps its number (第一百九十九条 （删去）). One part of a code, published by itself, may begin anywhere.',
      advice:
        'Compare with the original and restore what is missing; for an article that was struck out, keep its number and say （删去）.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 乙事项。\n第二条之一 丙事项。\n第三条 丁事项。', found: [] },
    { text: '第一条 甲事项。\n第二条 乙事项。\n第四条 丙事项。', found: ['3:1 第四条'] },
    { text: '第一条 下列情形：\n（一）甲；\n（三）乙；\n（四）丙。', found: ['3:1 （三）'] },
    { text: '第二章 职责\n第一条 甲。\n第三章 监督\n第二条 乙。', found: ['1:1 第二章'] },
    { text: '第四百六十三条 本编调整因合同产生的民事关系。\n第四百六十四条 合同是协议。', found: [] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const slip of numberSlips(text))
      if (slip.kind === 'gap' && !isHeadless(slip)) yield problem(slip, say);
  },
});

/** A list that begins at （二） is what `item-without-lead` is about. */
function isHeadless({ level, after }: GapSlip): boolean {
  return level === 'item' && after === undefined;
}

function problem({ at, after, missing }: GapSlip, say: Messages): Problem {
  const label = (ordinal: readonly number[]): string => labelLike(at.label, ordinal);
  const expected = missing
    .map(([from, to]) => (from.join() === to.join() ? label(from) : say.range(label(from), label(to))))
    .join(say.comma);
  const message = after ? say.missing(after.label, at.label, expected) : say.first(at.label, expected);
  return { ...labelSpot(at), message, expected, ...(after && { related: [before(after, say)] }) };
}

function before(after: Division, say: Messages): Related {
  return { ...labelSpot(after), message: say.before(after.label) };
}
