import type { Catalogue } from '../../../messages/language.js';
import { textRule } from '../../rule.js';
import { strandOf } from '../../words/strand.js';
import { wordPlaces } from '../../words/word-places.js';

interface Messages {
  readonly deprecated: (word: string, instead: string) => string;
  readonly forbidden: (word: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    deprecated: (word, instead) => `“${word}”已不再使用，应为“${instead}”`,
    forbidden: (word) => `“${word}”是禁用的词`,
  },
  en: {
    deprecated: (word, instead) => `“${word}” is no longer used; it should be “${instead}”`,
    forbidden: (word) => `“${word}” is a forbidden word`,
  },
};

/** Words that the configuration has something against. */
export const terms = textRule({
  id: 'terms',
  group: 'wording',
  level: 'warning',
  options: {
    deprecated: {
      kind: 'replacements',
      default: {},
      doc: {
        zh: '不再使用的词和应当使用的词，例如“环保部: 生态环境部”',
        en: 'words no longer used and the words to use instead, such as 环保部: 生态环境部',
      },
    },
    forbidden: {
      kind: 'words',
      default: [],
      doc: { zh: '禁用的词', en: 'words that must not be used' },
    },
    allowed: {
      kind: 'words',
      default: [],
      doc: {
        zh: '含有上面的词而可以使用的词，例如“环保部门”',
        en: 'words that contain one of the above and may be used, such as 环保部门',
      },
    },
  },
  doc: {
    zh: {
      summary: '用了术语表里不再使用或者禁用的词',
      explanation:
        '机构改革以后，“报环保部备案”应当作“报生态环境部备案”；一个项目里也常有约定不用的说法。在配置里列出来，每一处都会报。\n\n按最长的词匹配：“环保部”列入 deprecated、“环保部门”列入 allowed 时，“环保部门”不报。默认的术语表是空的。',
      advice: '换成应当使用的词；引用旧文件名称的，把整个名称写进 allowed。',
    },
    en: {
      summary: 'Words that the list of terms advises against or forbids',
      explanation:
        'Since the ministries were reorganised, 报环保部备案 should be 报生态环境部备案; and projects agree on words they do not use. Listed in the configuration, every occurrence is reported.\n\nThe longest word counts: with 环保部 under deprecated and 环保部门 under allowed, 环保部门 is left alone. The list is empty by default.',
      advice:
        'Use the right word; where an old document is cited by its name, add the whole name to allowed.',
    },
  },
  examples: [
    { text: '第一条 由环保部会同有关部门负责。', found: [] },
    {
      text: '第一条 由环保部负责，各级环保部门协助。',
      options: { deprecated: { 环保部: '生态环境部' }, allowed: ['环保部门'] },
      found: ['1:6 环保部'],
    },
    {
      text: '第一条 严禁使用农民工等称呼。',
      options: { forbidden: ['农民工'] },
      found: ['1:9 农民工'],
    },
  ],
  *check(text, { language, options: { deprecated, forbidden, allowed } }) {
    const words = [...Object.keys(deprecated), ...forbidden];
    if (words.length === 0) return;
    const say = MESSAGES[language];
    const isAllowed = new Set(allowed);
    const { text: strand, spotAt } = strandOf(text);
    for (const { word, start } of wordPlaces(strand, [...words, ...allowed])) {
      if (isAllowed.has(word)) continue;
      const instead = Object.hasOwn(deprecated, word) ? deprecated[word] : undefined;
      yield {
        ...spotAt(start, start + word.length),
        message: instead === undefined ? say.forbidden(word) : say.deprecated(word, instead),
        ...(instead !== undefined && { expected: instead }),
      };
    }
  },
});
