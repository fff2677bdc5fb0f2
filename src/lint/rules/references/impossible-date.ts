import type { Catalogue } from '../../../messages/language.js';
import { datesIn, isPossible } from '../../../model/date.js';
import { textRule } from '../../rule.js';
import { ownPassages } from '../../view/own.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly impossible: (date: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: { impossible: (date) => `历书上没有“${date}”这一天` },
  en: { impossible: (date) => `the calendar has no “${date}”` },
};

/** 2023年2月29日, 13月1日, 四月三十一日. */
export const impossibleDate = textRule({
  id: 'impossible-date',
  group: 'references',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '历书上没有的日期：2023年2月29日、4月31日',
      explanation:
        '“自2023年2月29日起施行”里的日期并不存在，规定从哪一天起有效就成了问题。“4月31日”“13月1日”和用汉字写的“二〇二三年二月三十日”也一样；题注、正文、附件里的都查。\n\n没有写年份的2月29日不算。',
      advice: '核对公布的原件，改正有误的数字。',
    },
    en: {
      summary: 'A date that the calendar does not have: 4月31日',
      explanation:
        'There is no day such as in 自2023年2月29日起施行, and nobody can say since when the regulation is in force. The same goes for 4月31日, 13月1日 and, in characters, 二〇二三年二月三十日; the adoption note, the wording and the annexes are looked at.\n\n2月29日 without a year is left alone.',
      advice: 'Compare with the original as promulgated and correct the number.',
    },
  },
  examples: [
    { text: '第一条 本法自2024年2月29日起施行。', found: [] },
    { text: '第一条 本法自2023年2月29日起施行。', found: ['1:8 2023年2月29日'] },
    { text: '第一条 每年四月三十一日前报告。', found: ['1:7 四月三十一日'] },
  ],
  *check(text, { language }) {
    for (const passage of ownPassages(text)) {
      for (const date of datesIn(passage.text)) {
        if (isPossible(date)) continue;
        const printed = passage.text.slice(date.start, date.end);
        yield {
          ...passageSpot(passage, date.start, date.end),
          message: MESSAGES[language].impossible(printed),
        };
      }
    }
  },
});
