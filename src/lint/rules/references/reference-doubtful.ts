import type { Catalogue } from '../../../messages/language.js';
import type { DivisionType } from '../../../model/tree.js';
import { extentOf } from '../../references/extent.js';
import { missingProblem } from '../../references/missing-problem.js';
import { missingTargets } from '../../references/missing-target.js';
import { textRule, type Problem } from '../../rule.js';
import type { DivisionPassage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';
import { articleOf, enclosing, type LintText } from '../../view/text.js';
import { wordingPassages } from '../../view/wording.js';

interface Messages {
  readonly outside: (word: string, level: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: { outside: (word, level) => `“${word}”没有所指：所在的条不属于任何一${level}` },
  en: { outside: (word) => `“${word}” has nothing to refer to: its article belongs to none` },
};

/** References that lead nowhere as far as can be seen: a bare 第三款, 第十条第二项 of an article that is set without items. */
export const referenceDoubtful = textRule({
  id: 'reference-doubtful',
  group: 'references',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '引用疑似落空：“第三款”“本节”一类找不到所指',
      explanation:
        '“依照第三款的规定”没有写明哪一条，本条又只有两款；“第十条第二项”所指的第十条没有分项；不设节的一章里说“本节规定”。所引的大多确实不存在，但也可能是转录时把两款接成了一款，或者指的是前面提到的另一条。',
      advice: '核对所指，写明“本条第二款”“第十条第一款第二项”；不设节的，改为“本章”。',
    },
    en: {
      summary: 'A reference that seems to lead nowhere: 第三款, 本节',
      explanation:
        '依照第三款的规定 in an article of two paragraphs that does not say of which article; 第十条第二项 where article 10 has no items; 本节规定 in a chapter without sections. Mostly the target does not exist, but two paragraphs may have been run together, or an article named further up may be meant.',
      advice:
        'Find what is meant and name it in full: 本条第二款, 第十条第一款第二项; 本章 where there are no sections.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 乙事项。\n依照第一款处理。\n第三条 丙事项。', found: [] },
    { text: '第一条 甲事项。\n第二条 乙事项。\n依照第三款处理。\n第三条 丙事项。', found: ['3:3 第三款'] },
    { text: '第一章 总则\n第一条 甲事项。\n第二条 适用本节规定。\n第三条 乙事项。', found: ['3:7 本节'] },
  ],
  *check(text, { language }) {
    for (const missing of missingTargets(text))
      if (!missing.certain) yield missingProblem(missing, text, language);
    if (!extentOf(text)?.whole) return;
    for (const passage of wordingPassages(text)) yield* homeless(passage, text, MESSAGES[language]);
  },
});

const LEVELS: Readonly<Record<string, DivisionType>> = { 章: 'chapter', 节: 'section' };
/** 本章程 and 本节目 are other words. */
const THIS_HEADING = /本([章节])(?=[的所规中第以])/gu;

/** 本章 and 本节 in an article that stands in no chapter or section. */
function* homeless(passage: DivisionPassage, text: LintText, say: Messages): Generator<Problem> {
  const { node } = passage;
  if (!articleOf(node, text)) return;
  for (const { 0: word, 1: level = '', index } of passage.text.matchAll(THIS_HEADING))
    if (!enclosing(LEVELS[level] as DivisionType, node, text))
      yield { ...passageSpot(passage, index, index + word.length), message: say.outside(word, level) };
}
