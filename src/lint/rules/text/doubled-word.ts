import type { Catalogue } from '../../../messages/language.js';
import { textRule } from '../../rule.js';
import { together } from '../../view/many.js';
import { ownPassages } from '../../view/own.js';
import { passageSpot } from '../../view/spot.js';
import { doubledWordsIn } from '../../words/doubled-words.js';

const MESSAGES: Catalogue<(word: string) => string> = {
  zh: (word) => `“${word}”重复，应删去一个`,
  en: (word) => `“${word}” stands twice in a row; remove one`,
};

/** A word that stands twice in a row. */
export const doubledWord = textRule({
  id: 'doubled-word',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '字词重复：的的、和和、应当应当',
      explanation:
        '录入和换行处容易把一个词写两遍：“应当应当自收到申请之日起”“国务院和和省级人民政府”。法规条文里不用“研究研究”一类的重叠，两个字以上的词紧接着再出现一次，多半是误重。\n\n“目的的”“标的的”“战争和和平”“再审申请人申请人民法院”“妥善保管保管物”是前后两个词相接，不算；“一个问题一个问题”是逐一的意思，也不算。',
      advice: '核对原件，删去多出的一个；确是两个词相接的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'A word twice in a row: 的的, 和和, 应当应当',
      explanation:
        'Typing and line ends easily give a word twice: 应当应当自收到申请之日起, 国务院和和省级人民政府. Statutes do not reduplicate their verbs, so a word of two or more characters that directly follows itself is most likely a slip.\n\nTwo words that meet are left alone: 目的的, 战争和和平, 再审申请人申请人民法院, 妥善保管保管物; so is 一个问题一个问题, which means one by one.',
      advice:
        'Compare with the original and remove one; where two words really meet, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    {
      text: '第一条 为实现本法的目的的活动，决定战争和和平的问题，处理自二〇二〇年起的保险标的的损失。\n第二条 人人有责，层层落实，集体经济组织的土地的土地承包经营权不变。',
      found: [],
    },
    {
      text: '第一条 国务院和和省级人民政府应当应当制定规划。\n第二条 申请人的的行政许可。',
      found: ['1:8 和和', '1:16 应当应当', '2:8 的的'],
    },
  ],
  check(text, { language }) {
    const passages = ownPassages(text);
    const doubled = doubledWordsIn(passages.map((passage) => passage.text));
    const problems = passages.flatMap((passage, index) =>
      (doubled[index] ?? []).map(({ at, word }) => ({
        ...passageSpot(passage, at, at + word.length * 2),
        message: MESSAGES[language](word),
        expected: word,
      })),
    );
    return together(
      problems.sort((a, b) => a.start - b.start),
      language,
    );
  },
});
