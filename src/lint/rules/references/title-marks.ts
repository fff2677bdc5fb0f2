import type { Catalogue } from '../../../messages/language.js';
import { textRule, type Problem } from '../../rule.js';
import { ownPassages } from '../../view/own.js';
import type { Passage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly empty: string;
  readonly sentence: string;
  readonly long: (length: number) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    empty: '书名号里没有文字',
    sentence: '书名号里有句号，不像一个名称',
    long: (length) => `书名号里有${length}个字，不像一个名称`,
  },
  en: {
    empty: 'there is nothing between the title marks',
    sentence: 'there is a full stop between the title marks: hardly a title',
    long: (length) => `there are ${length} characters between the title marks: hardly a title`,
  },
};

/** 《》 that hold no title: nothing, a sentence, or far too much. */
export const titleMarks = textRule({
  id: 'title-marks',
  group: 'references',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '书名号里的不像名称：空的、有句号的、过长的',
      explanation:
        '“依照《》的规定”漏了名称；“《行政处罚法的规定。另有规定的，从其》规定”是后书名号放错了地方，读者就不知道依照的是什么。\n\n长的名称是有的（《最高人民法院关于修改〈……〉等二十九件商事类司法解释的决定》），超过六十个字而又不以法、条例、规定、决定等字结尾的才报。书名号不成对的，见规则 unpaired-mark。',
      advice: '核对原件，补上名称，或者把书名号移到名称的两端。',
    },
    en: {
      summary: 'Title marks 《》 around what is no title',
      explanation:
        '依照《》的规定 has lost the name; in 《行政处罚法的规定。另有规定的，从其》规定 the closing mark stands in the wrong place, and nobody knows what is to be followed.\n\nLong titles exist, so length counts only beyond sixty characters and where the end is not that of a title (法, 条例, 规定, 决定 …). Unpaired marks are found by unpaired-mark.',
      advice: 'Compare with the original: restore the name, or put the marks around it.',
    },
  },
  examples: [
    { text: '第一条 依照《中华人民共和国行政处罚法》处罚。', found: [] },
    { text: '第一条 依照《》的规定处罚。', found: ['1:7 《》'] },
    {
      text: '第一条 依照《行政处罚法的规定。另有规定的，从其》规定。',
      found: ['1:7 《行政处罚法的规定。另有规定的，从其》'],
    },
  ],
  *check(text, { language }) {
    for (const passage of ownPassages(text))
      if (passage.text.includes('《')) yield* odd(passage, MESSAGES[language]);
  },
});

/** 《…》 without another 《 in it; what is nested stands in 〈〉. */
const TITLE = /《([^《》]*)》/gu;
const LONGEST = 60;
const TITLE_ENDING = /[法典例定则释约书程知见案复函告令案准）)〉>]$/u;

function* odd(passage: Passage, say: Messages): Generator<Problem> {
  for (const { 0: whole, 1: inner = '', index } of passage.text.matchAll(TITLE)) {
    const message = complaint(inner, say);
    if (message !== undefined) yield { ...passageSpot(passage, index, index + whole.length), message };
  }
}

function complaint(inner: string, say: Messages): string | undefined {
  const name = inner.trim();
  if (name === '') return say.empty;
  if (name.includes('。')) return say.sentence;
  return name.length > LONGEST && !TITLE_ENDING.test(name) ? say.long(name.length) : undefined;
}
