import type { Catalogue } from '../../../messages/language.js';
import { textRule } from '../../rule.js';
import { reorderedParallels } from '../../words/parallel.js';
import { strandOf } from '../../words/strand.js';
import { swappedMembers } from '../../words/swapped-members.js';
import { swappedCompounds } from '../../words/swapped.js';
import { twoWayProblems, type TwoWaysMessages } from '../../words/two-ways.js';

const MESSAGES: Catalogue<TwoWaysMessages> = {
  zh: {
    both: (other, times, usual, usualTimes) =>
      `此处作“${other}”（全文${times}处），别处作“${usual}”（${usualTimes}处），词序不一致`,
    usual: (words) => `此处作“${words}”`,
  },
  en: {
    both: (other, times, usual, usualTimes) =>
      `“${other}” here (${times}× in the text), but “${usual}” elsewhere (${usualTimes}×): the same words in another order`,
    usual: (words) => `here it is “${words}”`,
  },
};

/** The same phrase with its halves in both orders. */
export const transposedPhrase = textRule({
  id: 'transposed-phrase',
  group: 'wording',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '同一短语在全文里有两种词序：依规依法、依法依规',
      explanation:
        '一个文本里，同一短语的词序应当前后一致。一处作“依规依法履行职责”，另一处作“依法依规履行职责”，不是改而未尽，就是转录时凭记忆写的，读者会以为两处有所区别。\n\n只看文本自己：并列短语（依规依纪依法）各项的先后；两个并列的词（监督检查、检查监督），其中一种用过两次以上的；用“和”“与”“及”连接的两项（保护和改善、改善和保护）；以及多处都用、只有一处颠倒，而前后文又与别处相同的四字短语。“水土保持”与“保持水土”、“意见分歧”与“分歧意见”结构不同，不算；引号里的文字也不算。',
      advice:
        '核对原件；需要统一的，次数多的不一定对，以上位法的用语为准；原文如此的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'The same phrase in two orders: 依规依法, 依法依规',
      explanation:
        'A text keeps the order of the words in a phrase. 依规依法履行职责 in one place and 依法依规履行职责 in another is a change not carried through, or a transcription from memory, and readers look for a difference in meaning.\n\nOnly the text itself is consulted: the members of a parallel phrase (依规依纪依法); two words on an equal footing (监督检查, 检查监督), one order at least twice; two members joined by 和, 与 or 及 (保护和改善, 改善和保护); and a phrase of four characters that occurs again and again and once the other way round in the same surroundings. 水土保持 and 保持水土 are different constructions, as are 意见分歧 and 分歧意见, and are left alone, and so is what stands in quotation marks.',
      advice:
        'Compare with the original. The frequent order need not be the right one; to settle on one, follow the superior law. Where the original has both, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    { text: '第一条 部门依规依法履行职责，机关依规依法追究责任。', found: [] },
    {
      text: '第一条 部门依规依法履行职责。\n第二条 机关依规依法追究责任。\n第三条 可以依法依规减轻责任。',
      found: ['3:7 依法依规'],
    },
    {
      text: '第一条 加强监督检查。\n第二条 开展监督检查。\n第三条 实施检查监督。',
      found: ['3:7 检查监督'],
    },
    { text: '第一条 建立集体谈判协商机制。\n第二条 制定协商谈判程序。', found: [] },
    { text: '第一条 国家建立管理制度。\n第二条 建立国家安全制度。', found: [] },
    { text: '第一条 水土保持方案由部门批准。\n第二条 涵养水源、保持水土、防风固沙。', found: [] },
    {
      text: '第一条 保护和改善生态环境。\n第二条 保护和改善生态环境的规划。\n第三条 改善和保护生态环境的措施。',
      found: ['3:5 改善和保护'],
    },
    { text: '第一条 应当依规依法处理。\n第二条 将第三条中的“依法依规”删去。', found: [] },
  ],
  *check(text, { language }) {
    const strand = strandOf(text);
    const ways = [
      ...reorderedParallels(strand.text),
      ...swappedCompounds(strand),
      ...swappedMembers(strand.text),
    ];
    for (const two of ways) yield* twoWayProblems(two, text, strand, MESSAGES[language]);
  },
});
