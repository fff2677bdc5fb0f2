import type { Catalogue } from '../../../messages/language.js';
import { textRule, type Problem } from '../../rule.js';
import { together } from '../../view/many.js';
import { ownPassages } from '../../view/own.js';
import type { Passage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly doubled: (marks: string) => string;
  readonly clash: (marks: string) => string;
  readonly inside: (bracket: string, mark: string) => string;
  readonly dots: string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    doubled: (marks) => `标点重复：“${marks}”`,
    clash: (marks) => `标点不能连用：“${marks}”`,
    inside: (bracket, mark) => `“${bracket}”与“${mark}”不能紧接`,
    dots: '省略号应为“……”',
  },
  en: {
    doubled: (marks) => `a mark is doubled: “${marks}”`,
    clash: (marks) => `marks that cannot stand together: “${marks}”`,
    inside: (bracket, mark) => `“${mark}” cannot stand directly inside “${bracket}”`,
    dots: 'an ellipsis should be “……”',
  },
};

/** Marks of which only one can stand between two words; a stop and the marks of a question or a cry may not follow. */
const STOPS = '，。、；：,;:｡';
const CRIES = '？！?!';
const RUN = new RegExp(`[${STOPS}${CRIES}](?:\\s*[${STOPS}${CRIES}])+`, 'gu');
/** A mark that has nothing before or behind it: an opening bracket, or a closing one. */
const BARE = /[（(《〈][，。、；：]|[，、；：][）)》〉]/gu;

/** A mark twice, or two of which only one can be meant. */
export const doubledMark = textRule({
  id: 'doubled-mark',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '标点重复或者不能连用：。。 ，， ；。 （，',
      explanation:
        '两个词、两句话之间只用一个标点。修改时删去几个字、把两行接在一起，容易留下两个标点：“应当及时报告，、并采取措施；。”读者不知道哪一个是原有的。前括号、前书名号后面，后括号、后书名号前面，也不能紧接逗号、顿号。\n\n省略号、破折号和连用的问号、叹号不算；连接标题与页码的一串点也不算。',
      advice: '核对原件，留下应有的一个。',
    },
    en: {
      summary: 'Marks doubled, or wrongly combined: 。。 ，， ；。 （，',
      explanation:
        'Between two words or sentences stands one mark. Where words were cut or two lines run together, two are easily left: 应当及时报告，、并采取措施；。 Nobody knows which of them belongs there. A comma cannot follow an opening bracket or stand before a closing one either.\n\n……, —— and ？！ are left alone, and so are dots that lead from a heading to its page.',
      advice: 'Compare with the original and keep the mark that belongs there.',
    },
  },
  examples: [
    { text: '第一条 甲、乙、丙等……适用本法——包括丁；怎么办？！', found: [] },
    {
      text: '第一条 应当及时报告，，并采取措施；。\n第二条 删去“甲，”，增加“，乙”。\n第三条 有关单位（，含个人）应当备案。。',
      found: ['1:11 ，，', '1:18 ；。', '3:9 （，', '3:19 。。'],
    },
    { text: '第一条 甲。。。。。。适用本法。', found: ['1:6 。。。。。。'] },
  ],
  check(text, { language }) {
    const found = ownPassages(text).flatMap((passage) => [...problemsIn(passage, MESSAGES[language])]);
    return together(
      found.sort((a, b) => a.start - b.start),
      language,
    );
  },
});

function* problemsIn(passage: Passage, say: Messages): Generator<Problem> {
  for (const { 0: run, index } of passage.text.matchAll(RUN)) {
    const marks = run.replace(/\s+/gu, '');
    const spot = passageSpot(passage, index, index + run.length);
    if (!isFine(marks, passage.text[index - 1])) yield { ...spot, ...described(marks, say) };
  }
  for (const { 0: pair, index } of passage.text.matchAll(BARE)) {
    const [first, second] = [...pair] as [string, string];
    const [bracket, mark] = '（(《〈'.includes(first) ? [first, second] : [second, first];
    yield { ...passageSpot(passage, index, index + 2), message: say.inside(bracket, mark) };
  }
}

/** ！！？ is one cry; ::, ,, between Latin letters and digits is code. */
function isFine(marks: string, before: string | undefined): boolean {
  const plain = [...marks].every((mark) => mark.charCodeAt(0) < 0x80);
  return /^[？！?!]+$/u.test(marks) || (plain && before !== undefined && /[\x21-\x7e]/u.test(before));
}

function described(marks: string, say: Messages): Pick<Problem, 'message' | 'expected'> {
  const [first] = marks as unknown as [string];
  if (new Set(marks).size > 1) return { message: say.clash(marks) };
  return /^(?:。{3,}|、{3,})$/u.test(marks)
    ? { message: say.dots, expected: '……' }
    : { message: say.doubled(marks), expected: first };
}
