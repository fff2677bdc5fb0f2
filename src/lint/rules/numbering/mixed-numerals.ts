import type { Catalogue } from '../../../messages/language.js';
import type { Division } from '../../../model/tree.js';
import { grouped } from '../../../model/lists/grouped.js';
import { mainOf } from '../../numbers/main-number.js';
import { inStyle, labelLike, numeralStyle } from '../../numbers/number-label.js';
import { numberSlips } from '../../numbers/number-slips.js';
import { strayItems } from '../../numbers/stray-items.js';
import { textRule, type Problem, type Spot } from '../../rule.js';
import { quotationsOf } from '../../view/quoted.js';
import { labelSpot } from '../../view/spot.js';
import type { LintText } from '../../view/text.js';

interface Messages {
  readonly mixed: (label: string, others: string) => string;
  readonly usual: (label: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    mixed: (label, others) => `“${label}”的写法与“${others}”等编号不一致`,
    usual: (label) => `此处作“${label}”`,
  },
  en: {
    mixed: (label, others) => `“${label}” is not written in the same way as “${others}” and others`,
    usual: (label) => `here it is “${label}”`,
  },
};

/** More than so many are a manner, and told once. */
const MOST = 5;

/** 第捌条 among 第七条 and 第九条. */
const FORMAL = /[壹贰叁肆伍陆柒捌玖拾佰仟]/u;

/** 第12条 among 第十一条 and 第十三条. */
export const mixedNumerals = textRule({
  id: 'mixed-numerals',
  group: 'numbering',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '编号的写法不一致：第十一条、第12条',
      explanation:
        '一个文本里同一级的编号用同一种数字。法律的条号用汉字数字，“第十一条”与“第十三条”之间夹进一个“第12条”，或者“（一）（2）（三）”，多半是转录时换了写法，按“第十二条”检索就找不到。',
      advice: '改成全文通用的写法；原文如此的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'Numbers written in two ways: 第十一条, 第12条',
      explanation:
        'A text numbers each level with one kind of numerals. Statutes use Chinese numerals for articles; 第12条 among them, or （一）（2）（三）, was most likely changed in transcription, and a search for 第十二条 does not find it.',
      advice:
        'Write it as the others are; where the original has it so, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    { text: '第1条 甲事项。\n第2条 乙事项。\n第3条 丙事项。', found: [] },
    { text: '第一条 甲事项。\n第2条 乙事项。\n第三条 丙事项。', found: ['2:1 第2条'] },
    { text: '第七条 甲事项。\n第捌条 乙事项。\n第九条 丙事项。', found: ['2:1 第捌条'] },
    { text: '第一条 下列情形：\n（一）甲；\n二、乙；\n（三）丙。', found: ['3:1 二、'] },
    { text: '第壹条 甲事项。\n第贰条 乙事项。', found: [] },
    { text: '第一条 下列情形：\n（一）甲；\n（2）乙；\n（三）丙。', found: ['3:1 （2）'] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const isQuoted = quotationsOf(text);
    const levels = grouped(
      text.divisions.filter(
        ({ label, position: { start } }) => label.startsWith('第') && !isQuoted(start.offset),
      ),
      ({ type }) => type,
    );
    // A number that is wrong as well is told by the rule about that, with the right one.
    const wrong = new Set(numberSlips(text).map(({ at }) => labelSpot(at).start));
    for (const level of levels.values())
      for (const found of mixedIn(level, say)) if (!wrong.has(found.start)) yield found;
    yield* mixedItems(text, say);
  },
});

function* mixedIn(level: readonly Division[], say: Messages): Iterable<Problem> {
  const han = level.filter(({ label }) => numeralStyle(label) === 'han');
  const arabic = level.filter(({ label }) => numeralStyle(label) === 'arabic');
  const formal = han.filter(({ label }) => FORMAL.test(label));
  const isFormal = formal.length * 2 >= han.length;
  const odd = isFormal ? arabic : level.filter((one) => arabic.includes(one) || formal.includes(one));
  const [usual, others] = arabic.length > han.length ? [arabic, han] : [han, odd];
  const model = usual.find((one) => !others.includes(one));
  if (!model) return;
  for (const division of others.length > MOST ? others.slice(0, 1) : others) {
    const expected = inStyle(division.label, mainOf(division), usual === han ? 'han' : 'arabic');
    yield problem({ ...labelSpot(division), label: division.label }, expected, model, say);
  }
}

function* mixedItems(text: LintText, say: Messages): Iterable<Problem> {
  for (const stray of strayItems(text)) {
    yield problem(stray, labelLike(stray.behind.label, [mainOf(stray)]), stray.behind, say);
  }
}

function problem(
  { start, end, label }: Spot & { readonly label: string },
  expected: string,
  model: Division,
  say: Messages,
): Problem {
  const related = [{ ...labelSpot(model), message: say.usual(model.label) }];
  return { start, end, message: say.mixed(label, model.label), expected, related };
}
