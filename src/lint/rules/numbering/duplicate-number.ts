import type { Catalogue } from '../../../messages/language.js';
import { labelLike } from '../../numbers/number-label.js';
import type { DuplicateSlip } from '../../numbers/number-slip.js';
import { numberSlips } from '../../numbers/number-slips.js';
import { textRule, type Problem } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';

interface Messages {
  readonly again: (label: string) => string;
  readonly instead: (label: string, wanted: string) => string;
  readonly other: (label: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    again: (label) => `“${label}”的编号重复`,
    instead: (label, wanted) => `“${label}”的编号重复，依次应为“${wanted}”`,
    other: (label) => `另一处“${label}”`,
  },
  en: {
    again: (label) => `the number of “${label}” is used twice`,
    instead: (label, wanted) => `the number of “${label}” is used twice; here it should be “${wanted}”`,
    other: (label) => `the other “${label}”`,
  },
};

/** Two divisions of one kind that bear the same number: articles in the whole text, all others among their siblings. */
export const duplicateNumber = textRule({
  id: 'duplicate-number',
  group: 'numbering',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '编号重复：两条同为第六条，或者同款两项同为（二）',
      explanation:
        '条号在全文里只能用一次，章号在编内、节号在章内、项号在款内只能用一次。转录时把款误作条、把两页的文字接在一起，都会使编号重复：有了两个“第六条”，“依照本条例第六条的规定”就不知道指的是哪一条。',
      advice: '核对原件，改正有误的编号；如果是把款误作了条，去掉多出的条号。',
    },
    en: {
      summary: 'A number used twice: two 第六条, two （二） in a list',
      explanation:
        'The number of an article is used once in the whole text, that of a chapter once in its part, of a section once in its chapter, of an item once in its paragraph. A paragraph taken for an article, or two pages run together, make a number occur twice, and with two of them nobody knows which article 依照本条例第六条的规定 means.',
      advice:
        'Compare with the original and correct the number that is wrong; where a paragraph was given a number, take it away.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 乙事项。\n第三条 丙事项。', found: [] },
    { text: '第一条 甲事项。\n第二条 乙事项。\n第二条 丙事项。', found: ['3:1 第二条'] },
    { text: '第一条 下列情形：\n（一）甲；\n（二）乙；\n（二）丙。', found: ['4:1 （二）'] },
    { text: '第一条 甲。\n第二条 乙。\n第四条 丙。\n第四条 丁。\n第五条 戊。', found: ['3:1 第四条'] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const slip of numberSlips(text)) if (slip.kind === 'duplicate') yield problem(slip, say);
  },
});

function problem({ at, of, wanted }: DuplicateSlip, say: Messages): Problem {
  const expected = wanted && labelLike(at.label, wanted);
  return {
    ...labelSpot(at),
    message: expected === undefined ? say.again(at.label) : say.instead(at.label, expected),
    ...(expected !== undefined && { expected }),
    related: [{ ...labelSpot(of), message: say.other(of.label) }],
  };
}
