import { hanNumber } from '../../../messages/han-number.js';
import type { Catalogue } from '../../../messages/language.js';
import type { Division } from '../../../model/tree.js';
import { mainOf } from '../../numbers/main-number.js';
import { labelLike } from '../../numbers/number-label.js';
import { oddLabels, type OddLabel } from '../../numbers/odd-label.js';
import { textRule } from '../../rule.js';
import type { LintText } from '../../view/text.js';

interface Messages {
  readonly malformed: (label: string) => string;
  readonly wanted: (label: string, wanted: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    malformed: (label) => `编号“${label}”写法有误`,
    wanted: (label, wanted) => `编号“${label}”写法有误，应为“${wanted}”`,
  },
  en: {
    malformed: (label) => `“${label}” is not a well-formed number`,
    wanted: (label, wanted) => `“${label}” is not a well-formed number; it should be “${wanted}”`,
  },
};

/** A number at the head of a line that is not written as a number is. */
export const malformedNumber = textRule({
  id: 'malformed-number',
  group: 'numbering',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '编号写法有误：第十一一条、第12l条、（十十）',
      explanation:
        '行首的编号多了、少了数字，或者混进了别的字符，就不成为数：“第十一一条”“第二二条”“第〇条”“（十十）”，识别时把“1”认作“l”的“第12l条”，漏了数字的“第条”。程序往往认不出这样的编号，这一条就混进了上一条，引用它的地方都会落空。\n\n通篇写作“第一一条、第一二条”的旧文本自有写法，不算。',
      advice: '核对原件，改正编号；前后编号连贯的，提示里已给出应有的编号。',
    },
    en: {
      summary: 'A number written wrongly: 第十一一条, 第12l条, （十十）',
      explanation:
        'A number at the head of a line with a figure too many or too few, or with another character in it, is no number: 第十一一条, 第二二条, 第〇条, （十十）, 第12l条 where a scanner read l for 1, 第条 without any figure. Such a number is often not recognised; the article then runs into the one before it, and references to it lead nowhere.\n\nOld texts that print 第一一条, 第一二条 throughout have a manner of their own and are left alone.',
      advice:
        'Compare with the original and correct the number; where the numbers around it are sound, the message gives the right one.',
    },
  },
  examples: [
    { text: '第十条 甲事项。\n第十一条 乙事项。\n第一百零三条 丙事项。', found: [] },
    { text: '第十条 甲事项。\n第十一一条 乙事项。\n第十二条 丙事项。', found: ['2:1 第十一一条'] },
    { text: '第一百零九条 甲。\n第一百零十条 乙。\n第一百一十一条 丙。', found: ['2:1 第一百零十条'] },
    { text: '第一条 下列情形：\n（一）甲；\n（十十）乙；\n（三）丙。', found: ['3:1 （十十）'] },
    {
      text: '第七条 甲。\n第八条条 物。\n笫九条 乙。\n第十条 丙。',
      found: ['2:1 第八条条', '3:1 笫九条'],
    },
    { text: '第119条 甲事项。\n第12l条 乙事项。\n第121条 丙事项。', found: ['2:1 第12l条'] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const odd of oddLabels(text)) {
      const expected = expectedFor(odd, text);
      const message = expected === undefined ? say.malformed(odd.label) : say.wanted(odd.label, expected);
      yield { start: odd.start, end: odd.end, message, ...(expected !== undefined && { expected }) };
    }
  },
});

/** What it means, or what the numbers before and behind it call for; undefined where neither tells. */
function expectedFor(odd: OddLabel, text: LintText): string | undefined {
  const [before, behind] = neighbours(odd, text);
  const called = calledFor(before, behind);
  const number = odd.value ?? called;
  const like = before ?? behind;
  if (number === undefined) return undefined;
  if (like) return labelLike(like.label, [number]);
  return odd.label.replace(/(?<=^第|^[（(]).*(?=.$)/u, hanNumber(number));
}

function calledFor(before: Division | undefined, behind: Division | undefined): number | undefined {
  if (!before && !behind) return undefined;
  const number = (before ? mainOf(before) : 0) + 1;
  return behind === undefined || mainOf(behind) === number + 1 ? number : undefined;
}

/** Divisions of its kind on either side; for an item those of its own article. */
function neighbours(
  { start, type }: OddLabel,
  { divisions }: LintText,
): [Division | undefined, Division | undefined] {
  const isAt = ({ position }: Division): boolean => position.start.offset === start;
  const near = divisions.filter((one) => (one.type === type || one.type === 'article') && !isAt(one));
  const next = near.findIndex((one) => one.position.start.offset > start);
  const before = near[next < 0 ? near.length - 1 : next - 1];
  const behind = next < 0 ? undefined : near[next];
  const ofKind = (one: Division | undefined): Division | undefined => (one?.type === type ? one : undefined);
  return [ofKind(before), ofKind(behind)];
}
