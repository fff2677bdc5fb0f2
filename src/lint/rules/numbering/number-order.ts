import type { Catalogue } from '../../../messages/language.js';
import { labelLike } from '../../numbers/number-label.js';
import type { OrderSlip } from '../../numbers/number-slip.js';
import { numberSlips } from '../../numbers/number-slips.js';
import { textRule, type Problem } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';

interface Messages {
  readonly order: Readonly<Record<OrderSlip['place'], (label: string, than: string) => string>>;
  readonly instead: (label: string, wanted: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly than: (label: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    order: {
      behind: (label, than) => `“${label}”排在“${than}”之后，次序颠倒`,
      before: (label, than) => `“${label}”排在“${than}”之前，次序颠倒`,
      apart: (label, than) => `“${label}”没有紧接“${than}”，次序颠倒`,
    },
    instead: (label, wanted) => `“${label}”次序不对，依次应为“${wanted}”`,
    range: (from, to) => `${from}至${to}`,
    than: (label) => `“${label}”在此处`,
  },
  en: {
    order: {
      behind: (label, than) => `“${label}” stands after “${than}”, out of order`,
      before: (label, than) => `“${label}” stands before “${than}”, out of order`,
      apart: (label, than) => `“${label}” does not directly follow “${than}”, out of order`,
    },
    instead: (label, wanted) => `“${label}” is out of order; here it should be “${wanted}”`,
    range: (from, to) => `${from} to ${to}`,
    than: (label) => `“${label}” stands here`,
  },
};

/** A number that is used once, but does not stand where it should. */
export const numberOrder = textRule({
  id: 'number-order',
  group: 'numbering',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '编号次序颠倒：第九条排在第八条之前',
      explanation:
        '编号由小到大，“第十条之一”紧接“第十条”。次序颠倒，是两段文字换了位置，或者一个编号印错：“第三条、第四十条、第五条”里的“第四十条”应为“第四条”，引用“第四条”的地方就落了空。\n\n一处错误只报一次。',
      advice: '核对原件：文字换了位置的，移回原处；编号印错的，改正编号。',
    },
    en: {
      summary: 'A number out of order: 第九条 before 第八条',
      explanation:
        'Numbers go up, and 第十条之一 follows 第十条. Where one goes back, two stretches of text have changed places, or a number is misprinted: in 第三条、第四十条、第五条 the second should be 第四条, and references to 第四条 lead nowhere.\n\nOne slip is reported once.',
      advice: 'Compare with the original: move the text back, or correct the number.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第一条之一 乙事项。\n第二条 丙事项。', found: [] },
    { text: '第一条 甲。\n第三条 乙。\n第二条 丙。\n第四条 丁。', found: ['3:1 第二条'] },
    {
      text: '第一条 甲。\n第一条之二 乙。\n第一条之一 丙。\n第二条 丁。',
      found: ['3:1 第一条之一'],
    },
    { text: '第一条 甲。\n第二条 乙。\n第三十条 丙。\n第四条 丁。', found: ['3:1 第三十条'] },
    { text: '第一条 甲。\n第二条 乙。\n第一条之一 丙。\n第三条 丁。', found: ['3:1 第一条之一'] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const slip of numberSlips(text)) if (slip.kind === 'order') yield problem(slip, say);
  },
});

function problem({ at, to, than, place, wanted }: OrderSlip, say: Messages): Problem {
  const label = at === to ? at.label : say.range(at.label, to.label);
  const expected = wanted && labelLike(at.label, wanted);
  return {
    ...labelSpot(at),
    message: expected === undefined ? say.order[place](label, than.label) : say.instead(label, expected),
    ...(expected !== undefined && { expected }),
    related: [{ ...labelSpot(than), message: say.than(than.label) }],
  };
}
