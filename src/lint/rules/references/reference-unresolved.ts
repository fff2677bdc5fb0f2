import { missingProblem } from '../../references/missing-problem.js';
import { missingTargets } from '../../references/missing-target.js';
import { textRule } from '../../rule.js';

/** 依照本法第九十条 in a text of eighty articles: certain, since the text names itself. */
export const referenceUnresolved = textRule({
  id: 'reference-unresolved',
  group: 'references',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '引用落空：所引的章、节、条、款、项在全文中不存在',
      explanation:
        '“违反本法第三十条第三款规定的”所指的第三十条只有两款，“依照第九十条的规定处罚”的全文只有八十六条：多半是条文增删、重新编号之后引用没有跟着改，或者数字有误，读者照着引用就查不到规定。\n\n只看引用本文的：前面有“本法”“本条例”“本条”“前款”等字样，或者同一条里没有提到别的法律。“刑法第二百六十四条”“《……》第十条”及其后并列的条号、引号内的文字、修改决定中的条号都不算。全文不从第一条开始的（法典的一编），编外的条号不算。',
      advice: '核对所引的内容现在是哪一条哪一款，改正数字；如果缺的是条文，补上所缺的条、款、项。',
    },
    en: {
      summary: 'A reference to an article, 款 or 项 that does not exist',
      explanation:
        '违反本法第三十条第三款 where article 30 has two paragraphs, or 依照第九十条 in a text of 86 articles: a reference that was not changed when articles were renumbered, or a slip in the number; whoever follows it finds nothing.\n\nOnly references of the text to itself count: those with 本法, 本条例, 本条 or 前款 before them, or in an article that names no other law. Not 刑法第二百六十四条, 《…》第十条 or what is listed after them, quoted words, and amending decisions. A text that does not begin with 第一条 (one book of a code) is not asked for what lies outside it.',
      advice:
        'Find out where the provision stands now and correct the number; or restore the article, paragraph or item that is missing.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 依照本法第三条处理。\n第三条 依照刑法第九条处理。', found: [] },
    { text: '第一条 甲事项。\n第二条 依照本法第四条处理。\n第三条 乙事项。', found: ['2:9 第四条'] },
    {
      text: '第一条 甲事项。\n乙事项。\n第二条 依照本法第一条第二款处理。\n第三条 依照本法第一条第三款处理。',
      found: ['4:12 第三款'],
    },
    {
      text: '第一条 下列情形：\n（一）甲；\n（二）乙。\n第二条 有本法第一条第二项、第三项情形的，处罚。\n第三条 丙事项。',
      found: ['4:15 第三项'],
    },
    {
      text: '第一条 下列情形：\n（一）甲；\n(2)乙；\n（三）丙。\n第二条 有本法第一条第二项情形的，处罚。',
      found: [],
    },
    { text: '第十条 甲事项。\n第十一条 依照本法第二条处理。\n第十二条 乙事项。', found: [] },
  ],
  *check(text, { language }) {
    for (const missing of missingTargets(text))
      if (missing.certain) yield missingProblem(missing, text, language);
  },
});
