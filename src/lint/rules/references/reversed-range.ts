import type { Catalogue } from '../../../messages/language.js';
import { citedIn, type Cited } from '../../references/cited.js';
import { textRule } from '../../rule.js';

interface Messages {
  readonly reversed: (last: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: { reversed: (last) => `起止颠倒：“${last}”不在起始的编号之后` },
  en: { reversed: (last) => `the range ends with “${last}”, which does not come after its beginning` },
};

/** 第二十条至第十五条: a range whose end is not after its beginning. */
export const reversedRange = textRule({
  id: 'reversed-range',
  group: 'references',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '引用的起止颠倒：第二十条至第十五条',
      explanation:
        '“适用本法第二十条至第十五条的规定”起止颠倒，“第三项至第三项”起止相同，多半是其中一个数字有误，适用哪几条就说不清楚。\n\n只看引用本文的条、款、项。',
      advice: '核对所引的起止，改正有误的数字。',
    },
    en: {
      summary: 'A range that runs backwards: 第二十条至第十五条',
      explanation:
        '适用本法第二十条至第十五条的规定 runs backwards, 第三项至第三项 ends where it begins; one of the numbers is most likely a slip, and nobody can say which articles apply.\n\nOnly references of the text to itself are looked at.',
      advice: 'Check both ends and correct the number that is wrong.',
    },
  },
  examples: [
    { text: '第一条 甲。\n第二条 乙。\n第三条 适用本法第一条至第二条的规定。', found: [] },
    { text: '第一条 甲。\n第二条 乙。\n第三条 适用本法第二条至第一条的规定。', found: ['3:13 第一条'] },
  ],
  *check(text, { language }) {
    for (const cited of citedIn(text)) {
      if (!isReversed(cited)) continue;
      const { start, end, t } = cited.token;
      yield { start, end, message: MESSAGES[language].reversed(t) };
    }
  },
});

function isReversed({ rangeFrom, reference: { ordinal } }: Cited): boolean {
  if (!rangeFrom) return false;
  const [from = 0, fromBranch = 0] = rangeFrom.ordinal;
  const [to = 0, toBranch = 0] = ordinal;
  return to < from || (to === from && toBranch <= fromBranch);
}
