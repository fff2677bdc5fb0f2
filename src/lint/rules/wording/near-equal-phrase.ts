import type { Catalogue } from '../../../messages/language.js';
import { textRule } from '../../rule.js';
import { quotationsOf } from '../../view/quoted.js';
import { nearEquals } from '../../words/near-equal.js';
import { strandOf } from '../../words/strand.js';
import { alsoAt } from '../../words/two-ways.js';

interface Messages {
  readonly differs: (here: string, usual: string, times: number, swapped: boolean) => string;
  readonly usual: (words: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    differs: (here, usual, times, swapped) =>
      `“${here}”在别处作“${usual}”（${times}处），${swapped ? '两个字的先后不同' : '只差一个字'}`,
    usual: (words) => `此处作“${words}”`,
  },
  en: {
    differs: (here, usual, times, swapped) =>
      `“${here}” is “${usual}” elsewhere (${times}×): ${swapped ? 'two characters have changed places' : 'one character differs'}`,
    usual: (words) => `here it is “${words}”`,
  },
};

/** A phrase that is repeated word for word, and once with one character different. */
export const nearEqualPhrase = textRule({
  id: 'near-equal-phrase',
  group: 'wording',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '多次重复的短语，有一处差一个字或者颠倒两个字',
      explanation:
        '法规里同一短语反复出现时用字相同。“直接负责的主管人员和其他直接责任人员”出现十几次，有一处作“直接负责的主营人员”，或者“主管员人”，多半是转录或者识别的错字，意思也就变了。\n\n只在这个字与前后的字在全文别处都不连用时才报；“省级”“县级”，“公布”“发布”，“审核批准”“审查批准”，数目、方位之类本来就会替换的字词不算。',
      advice: '核对原件，改正这一个字；确实应当不同的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'A repeated phrase that differs by a character once',
      explanation:
        'A phrase that comes back in a regulation comes back in the same characters. Where 直接负责的主管人员和其他直接责任人员 stands a dozen times and once 直接负责的主营人员 or 主管员人, that is most likely a slip of transcription or recognition, and it changes the meaning.\n\nReported only where the character stands beside its neighbours nowhere else in the text. Characters that alternate on purpose are left alone: 省级 and 县级, 公布 and 发布, numbers, directions; so are usual words of statutes, 审核批准 and 审查批准.',
      advice:
        'Compare with the original and correct that character; where it is meant to differ, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    {
      text: '第一条 由有关部门责令限期改正。\n第二条 由有关部门责令限期改正。\n第三条 由有关部门责令限期改正。',
      found: [],
    },
    {
      text: '第一条 甲由主管部门责令限期改正。\n第二条 乙由主管部门责令限期改正。\n第三条 丙由主管部门责令限期改正。\n第四条 丁由主管部门责今限期改正。',
      found: ['4:12 今'],
    },
    {
      text: '第一条 甲由省级人民政府主管部门批准。\n第二条 乙由省级人民政府主管部门批准。\n第三条 丙由省级人民政府主管部门批准。\n第四条 丁由县级人民政府主管部门批准。',
      found: [],
    },
    {
      text: '第一条 甲由卫生行政部门审查批准。\n第二条 乙由卫生行政部门审查批准。\n第三条 丙由卫生行政部门审查批准。\n第四条 丁由卫生行政部门审核批准。',
      found: [],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const strand = strandOf(text);
    const isQuoted = quotationsOf(text);
    for (const { odd, phrase, usual, expected } of nearEquals(strand)) {
      const spot = strand.spotAt(odd.start, odd.end);
      if (isQuoted(spot.start)) continue;
      const [first] = usual;
      const words = first ? strand.text.slice(first.start, first.end) : '';
      yield {
        ...spot,
        message: say.differs(
          strand.text.slice(phrase.start, phrase.end),
          words,
          usual.length,
          expected.length > 1,
        ),
        expected,
        related: alsoAt(usual, strand, say.usual(words)),
      };
    }
  },
});
