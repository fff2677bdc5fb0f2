import type { Catalogue } from '../../../messages/language.js';
import { foreignRuns } from '../../characters/foreign-run.js';
import { textRule } from '../../rule.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly word: (words: string) => string;
  readonly translated: (word: string, expected: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    word: (words) => `中文句子里夹着外文“${words}”`,
    translated: (word, expected) => `中文句子里夹着外文“${word}”，应为“${expected}”`,
  },
  en: {
    word: (words) => `the foreign word “${words}” stands inside a Chinese sentence`,
    translated: (word, expected) =>
      `the foreign word “${word}” stands inside a Chinese sentence; it should be “${expected}”`,
  },
};

/** Words that have one Chinese word for them wherever they slip in. */
const TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ['and', '和'],
  ['or', '或者'],
  ['の', '的'],
]);

/** Foreign words that do not belong into a Chinese sentence. */
export const foreignWord = textRule({
  id: 'foreign-word',
  group: 'text',
  level: 'warning',
  options: {
    allowed: {
      kind: 'words',
      default: [],
      doc: { zh: '可以出现在句子里的外文词', en: 'foreign words that may stand in a sentence' },
    },
  },
  doc: {
    zh: {
      summary: '中文句子里夹着外文词',
      explanation:
        '“方针政策 and 决策部署”：机器翻译、识别或者输入法会在句子里留下 and、or、the 一类的词和假名“の”，检索“方针政策和决策部署”就找不到。小写的外文词夹在汉字之间，都要核对。\n\n计量单位（mg/L、dB）、标准和缩写（GB/T、ISO、PM2.5、DNA、App、Wi-Fi）、大写的名称、分类的字母（A类）、网址，以及括号、引号里的外文（碳达峰（carbon peaking））不算。',
      advice: '核对原件，换成中文；确实要用的，写进 allowed。',
    },
    en: {
      summary: 'A foreign word inside a Chinese sentence',
      explanation:
        '方针政策 and 决策部署: machine translation, recognition or an input method leaves words such as and, or, the, or the kana の, and a search for 方针政策和决策部署 does not find the place. A lower-case word between Chinese characters has to be checked.\n\nUnits (mg/L, dB), standards and abbreviations (GB/T, ISO, PM2.5, DNA, App, Wi-Fi), names in capitals, letters of a classification (A类), web addresses, and what stands in brackets or quotation marks are left alone.',
      advice:
        'Compare with the original and use the Chinese word; a foreign word that is meant goes into allowed.',
    },
  },
  examples: [
    {
      text: '第一条 党中央的方针政策和决策部署，PM2.5浓度按照GB/T标准测定，不得超过35 mg，A类单位使用App申报。',
      found: [],
    },
    { text: '第一条 实现碳达峰（carbon peaking）和碳中和。', found: [] },
    { text: '第一条 党中央的方针政策 and 决策部署。', found: ['1:14 and'] },
    { text: '第一条 应当implement本规定，保护の责任由政府承担。', found: ['1:7 implement', '1:22 の'] },
    { text: '第一条 使用blog发布信息。', options: { allowed: ['blog'] }, found: [] },
  ],
  *check(text, { language, options }) {
    const say = MESSAGES[language];
    const allowed = new Set(options.allowed.map((word) => word.toLowerCase()));
    for (const passage of text.passages) {
      for (const { words, start, end } of foreignRuns(passage, allowed)) {
        const expected = TRANSLATIONS.get(words);
        yield {
          ...passageSpot(passage, start, end),
          message: expected === undefined ? say.word(words) : say.translated(words, expected),
          ...(expected !== undefined && { expected }),
        };
      }
    }
  },
});
