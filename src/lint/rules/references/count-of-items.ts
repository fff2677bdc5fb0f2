import { hanNumber } from '../../../messages/han-number.js';
import type { Catalogue } from '../../../messages/language.js';
import { ARABIC_NUMERAL, HAN_NUMERAL, numeralValue } from '../../../model/numeral.js';
import { subdivisions } from '../../../model/walk.js';
import { textRule, type Problem } from '../../rule.js';
import type { DivisionPassage } from '../../view/passage.js';
import { labelSpot, passageSpot } from '../../view/spot.js';
import { wordingPassages } from '../../view/wording.js';

interface Messages {
  readonly differs: (said: string, count: number) => string;
  readonly last: string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    differs: (said, count) => `引导语说“${said}”，实际列有${count}项`,
    last: '列到此项为止',
  },
  en: {
    differs: (said, count) => `the lead-in says “${said}”, but ${count} items follow`,
    last: 'the last item is here',
  },
};

/** 有下列三种情形之一的： over four items. */
export const countOfItems = textRule({
  id: 'count-of-items',
  group: 'references',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '引导语所说的项数与所列的项数不符',
      explanation:
        '“分为下列三类：”之后列了四项，“有以下五种情形之一的：”之后只有四项，是增删了项而没有改数，或者漏抄了一项。\n\n只看引导语里紧接“下列”“以下”“如下”的数目；“下列一项或者多项措施”“三项以上”不算。',
      advice: '核对原件：漏抄了项的，补上；数目不对的，改正。',
    },
    en: {
      summary: 'A lead-in that gives a wrong number of items',
      explanation:
        '分为下列三类： before four items, or 有以下五种情形之一的： before four: an item was added without changing the number, or one was lost in copying.\n\nOnly a number right after 下列, 以下 or 如下 in a lead-in that ends with a colon counts; 下列一项或者多项措施 and 三项以上 are left alone.',
      advice: 'Compare with the original: restore the item that was lost, or correct the number.',
    },
  },
  examples: [
    { text: '第一条 疫病分为下列三类：\n（一）甲；\n（二）乙；\n（三）丙。', found: [] },
    { text: '第一条 疫病分为下列三类：\n（一）甲；\n（二）乙。', found: ['1:9 下列三类'] },
    { text: '第一条 采取下列两项以上措施：\n（一）甲；\n（二）乙；\n（三）丙。', found: [] },
  ],
  *check(text, { language }) {
    for (const passage of wordingPassages(text)) {
      const problem = miscounted(passage, MESSAGES[language]);
      if (problem) yield problem;
    }
  },
});

const NUMBER = `[${HAN_NUMERAL}${ARABIC_NUMERAL}]+`;
/** No comma between the number and the colon: 有以下两种情形，经批准可以延期： may count something else. */
const COUNTED = new RegExp(
  `[下以如][列下](${NUMBER})(?:个?方面|[项种类点条]|个)(?!以[上下内]|至|到|或)[^，。；：、]{0,16}[：:]\\s*$`,
  'u',
);
const SAID = new RegExp(`^[下以如][列下]${NUMBER}(?:个?方面|[项种类点条]|个)`, 'u');

function miscounted(passage: DivisionPassage, say: Messages): Problem | undefined {
  const found = COUNTED.exec(passage.text);
  if (!found) return undefined;
  const items = subdivisions(passage.node).filter(({ type }) => type === 'item' || type === 'subitem');
  const count = numeralValue(found[1] ?? '');
  const last = items.at(-1);
  if (!last || count === undefined || count < 2 || count === items.length) return undefined;
  const said = SAID.exec(found[0])?.[0] ?? found[0];
  return {
    ...passageSpot(passage, found.index, found.index + said.length),
    message: say.differs(said, items.length),
    expected: said.replace(new RegExp(NUMBER, 'u'), hanNumber(items.length)),
    related: [{ ...labelSpot(last), message: say.last }],
  };
}
