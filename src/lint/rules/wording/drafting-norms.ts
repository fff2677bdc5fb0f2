import type { Catalogue } from '../../../messages/language.js';
import { textRule } from '../../rule.js';
import { quotationsOf } from '../../view/quoted.js';
import { NORMS } from '../../words/norms.js';
import { strandOf } from '../../words/strand.js';

const MESSAGES: Catalogue<(word: string, instead: string, reason: string) => string> = {
  zh: (word, instead, reason) => `“${word}”宜作“${instead}”：${reason}`,
  en: (word, instead, reason) => `“${instead}” is better than “${word}”: ${reason}`,
};

const TITLE = /《[^《》\n]*》/gu;

/** Words that the norms of drafting advise against. */
export const draftingNorms = textRule({
  id: 'drafting-norms',
  group: 'wording',
  level: 'off',
  options: {
    only: {
      kind: 'words',
      default: [],
      doc: {
        zh: '只查这些词，例如“必须”“但”；不写则全查',
        en: 'only these words, such as 必须 and 但; all of them if the list is empty',
      },
    },
    except: {
      kind: 'words',
      default: [],
      doc: { zh: '不查这些词', en: 'words that are left alone' },
    },
  },
  doc: {
    zh: {
      summary: '用词不合立法技术规范：必须与应当、但与但是等',
      explanation: `全国人大常委会法工委《立法技术规范（试行）》对常用词语有统一的要求：义务性规范用“应当”不用“必须”，但书用“但是”不用“但”，以法律为依据用“依照”、以约定为准用“按照”，等等：“部门必须公布结果，但依法保密的除外”应作“部门应当公布结果，但是依法保密的除外”。起草新文本时可以逐处核对。\n\n查的词有：${NORMS.map(({ word }) => word).join('、')}。生效的旧法多有与规范不同的用法，所以默认不查；引号、书名号里的不算。“和”与“以及”、“缴纳”与“交纳”之类要看意思才能定的，不报。`,
      advice: '起草、修改时改用规范的词；转录、引用已公布的文本时，不要改动原文。',
    },
    en: {
      summary: 'Words that the drafting norms advise against: 必须, 但',
      explanation: `The norms of legislative drafting (立法技术规范（试行）) settle the common words: a duty is 应当 and not 必须, a proviso 但是 and not 但; laws are followed 依照, agreements 按照; 部门必须公布结果，但依法保密的除外 should be 部门应当公布结果，但是依法保密的除外. Useful when a text is being drafted.\n\nThe words are ${NORMS.map(({ word }) => word).join(', ')}. Older laws in force often depart from the norms, so the rule is off by default; quotations and titles are left alone, and so is what depends on the meaning (和 or 以及, 缴纳 or 交纳).`,
      advice:
        'Use the word of the norms in a draft; never change the words of a text that has been promulgated.',
    },
  },
  examples: [
    { text: '第一条 部门应当公布结果，但是依法保密的除外。', found: [] },
    { text: '第一条 部门必须公布结果，但依法保密的除外。', found: ['1:7 必须', '1:14 但'] },
    { text: '第一条 按照本法处罚，按照约定赔偿。', found: ['1:5 按照'] },
    { text: '第一条 部门必须公布，但依法保密的除外。', options: { only: ['但'] }, found: ['1:12 但'] },
    { text: '第一条 部门必须公布，但依法保密的除外。', options: { except: ['但'] }, found: ['1:7 必须'] },
  ],
  *check(text, { language, options: { only, except } }) {
    const { text: strand, spotAt } = strandOf(text);
    const isQuoted = quotationsOf(text);
    const wording = strand.replace(TITLE, (title) => '《'.repeat(title.length));
    for (const { word, pattern, instead, reason } of NORMS) {
      if (except.includes(word) || (only.length > 0 && !only.includes(word))) continue;
      for (const { index, 0: there } of wording.matchAll(pattern)) {
        const spot = spotAt(index, index + there.length);
        if (isQuoted(spot.start)) continue;
        yield { ...spot, message: MESSAGES[language](there, instead, reason[language]), expected: instead };
      }
    }
  },
});
