import type { Catalogue } from '../../../messages/language.js';
import { quoted } from '../../../messages/quoted.js';
import { inwardMark, misnestedIn, type Misnested } from '../../marks/nesting.js';
import { textRule, type Problem, type Spot } from '../../rule.js';
import { together } from '../../view/many.js';
import { ownPassages } from '../../view/own.js';
import type { Passage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly same: (mark: string, inward: string) => string;
  readonly crossing: (outer: string, inner: string) => string;
  readonly outer: (mark: string) => string;
  readonly inner: (mark: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    same: (mark, inward) =>
      `${quoted(mark, 'zh')}里面又用${quoted(mark, 'zh')}，内层应为${quoted(inward, 'zh')}`,
    crossing: (outer, inner) => `${quoted(outer, 'zh')}在里面的${quoted(inner, 'zh')}之前，两种标点交叉`,
    outer: (mark) => `外层的${quoted(mark, 'zh')}在此处`,
    inner: (mark) => `里面的${quoted(mark, 'zh')}在此处`,
  },
  en: {
    same: (mark, inward) =>
      `${quoted(mark, 'en')} directly inside another; the inner one should be ${quoted(inward, 'en')}`,
    crossing: (outer, inner) =>
      `${quoted(outer, 'en')} comes before ${quoted(inner, 'en')} of what was opened inside it: the marks cross`,
    outer: (mark) => `the outer mark, ${quoted(mark, 'en')}, is here`,
    inner: (mark) => `the inner mark, ${quoted(mark, 'en')}, is here`,
  },
};

/** Pairs of marks that stand in each other in a way they should not. */
export const nestingOfMarks = textRule({
  id: 'nesting-of-marks',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '引号、书名号、括号嵌套不当：同种套用，或者交叉',
      explanation:
        '《标点符号用法》规定，引号里面再用引号，外面用双引号，里面用单引号；书名号里面再用书名号，外面用双书名号，里面用单书名号，第三层又用双的：《关于修改〈关于适用《中华人民共和国民法典》若干问题的解释〉的决定》。\n\n先开始的应当后结束。（以下称“经营者）”里，后括号在后引号之前，必有一个放错了位置，引文到哪里为止就不清楚。',
      advice: '内层改用单引号、单书名号；交叉的，核对原件，调换后括号与后引号的位置。',
    },
    en: {
      summary: 'Marks wrongly nested: inside their like, or crossing',
      explanation:
        'By the standard for punctuation (GB/T 15834) a quotation inside “” takes ‘’, and a title inside 《》 takes 〈〉; a third level takes the outer marks again: 《关于修改〈关于适用《中华人民共和国民法典》若干问题的解释〉的决定》.\n\nWhat was opened first is closed last. In （以下称“经营者）” the bracket is closed before the quotation; one of the two stands in the wrong place, and it is not clear where the quotation ends.',
      advice:
        'Use the single marks inside; where two kinds cross, compare with the original and exchange their closing marks.',
    },
  },
  examples: [
    {
      text: '第一条 根据《最高人民法院关于修改〈最高人民法院关于适用《中华人民共和国民法典》的解释〉的决定》（以下称“决定”），制定本规定。\n第二条 （包括甲（含乙））。',
      found: [],
    },
    {
      text: '第一条 根据《关于修改《中华人民共和国商标法》的决定》，制定本规定。\n第二条 商品（以下称“甲）”适用本法。\n第三条 提出“落实“双责”要求”的意见。',
      found: ['1:12 《', '2:13 ）', '3:10 “'],
    },
  ],
  check(text, { language }) {
    const found = ownPassages(text).flatMap((passage) =>
      misnestedIn(passage).map((misnested) => problemOf(misnested, passage, MESSAGES[language])),
    );
    return together(found, language);
  },
});

function problemOf({ is, outer, inner }: Misnested, passage: Passage, say: Messages): Problem {
  const at = (index: number): Spot => passageSpot(passage, index, index + 1);
  if (is === 'crossing')
    return {
      ...at(outer.close),
      message: say.crossing(outer.pair.close, inner.pair.close),
      related: [{ ...at(inner.open), message: say.inner(inner.pair.open) }],
    };
  const inward = inwardMark(inner.pair) as string;
  return {
    ...at(inner.open),
    message: say.same(inner.pair.open, inward),
    expected: inward,
    related: [{ ...at(outer.open), message: say.outer(outer.pair.open) }],
  };
}
