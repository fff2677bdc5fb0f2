import type { Catalogue } from '../../../messages/language.js';
import { numeralValue } from '../../../model/numeral.js';
import { textRule } from '../../rule.js';
import { ownPassages } from '../../view/own.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly bare: (word: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: { bare: (word) => `“${word}”前面缺“第”` },
  en: { bare: (word) => `“${word}” lacks its “第”` },
};

const NUMERAL = '[〇零一二三四五六七八九十百千]{1,9}';
/** 第九十八条和九十九条: an article, a word that goes on with a list, and a number without 第. */
const LIST = new RegExp(`第(${NUMERAL})条(?:和|与|及|以及|或|或者|至|到|、)(${NUMERAL})条`, 'gu');

/** 第九十八条和九十九条: the second article of a list without 第. */
export const referenceBare = textRule({
  id: 'reference-bare',
  group: 'references',
  level: 'note',
  options: {},
  doc: {
    zh: {
      summary: '引用的条号缺“第”：第九十八条和九十九条',
      explanation:
        '并列引用几条，每一条都写“第”：“本法第九十八条和第九十九条规定的公务人员”。写成“第九十八条和九十九条”，条号就成了条数，检索“第九十九条”也找不到这里。\n\n只看“第几条”后面以“和”“至”“或者”、顿号等相连、而且更大的数；“第八条、三条禁令”一类不算。',
      advice: '核对原件，补上“第”；原文如此的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'An article in a list without 第: 第九十八条和九十九条',
      explanation:
        'Each article of a list has its 第: 本法第九十八条和第九十九条规定的公务人员. In 第九十八条和九十九条 the second number counts articles instead of naming one, and a search for 第九十九条 overlooks it.\n\nOnly a larger number that is joined to 第…条 by 和, 至, 或者, a 顿号 or the like is looked at.',
      advice: 'Add 第; where the original has none, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    { text: '第一条 本法第九十八条和第九十九条规定的公务人员，适用第三条至第五条、三条禁令。', found: [] },
    { text: '第一条 本法第九十八条和九十九条规定的公务人员。', found: ['1:13 九十九条'] },
    {
      text: '第一条 依照第十条至十二条、第二十条或者二十一条处罚。',
      found: ['1:11 十二条', '1:21 二十一条'],
    },
  ],
  *check(text, { language }) {
    for (const passage of ownPassages(text))
      for (const { 0: list, 1: first = '', 2: second = '', index } of passage.text.matchAll(LIST)) {
        if ((numeralValue(second) ?? 0) <= (numeralValue(first) ?? 0)) continue;
        const word = `${second}条`;
        const end = index + list.length;
        yield {
          ...passageSpot(passage, end - word.length, end),
          message: MESSAGES[language].bare(word),
          expected: `第${word}`,
        };
      }
  },
});
