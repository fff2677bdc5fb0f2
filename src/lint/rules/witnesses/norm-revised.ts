import { normProblems } from '../../pairs/norm-problem.js';
import { isSameVersion } from '../../pairs/same-version.js';
import { pairRule } from '../../rule.js';

/** A revision of the base that says 可以 for 应当, or takes a 不 away. */
export const normRevised = pairRule({
  id: 'norm-revised',
  group: 'witnesses',
  level: 'note',
  options: {},
  doc: {
    zh: {
      summary: '规范词改动：修订本把“可以”改为“应当”一类',
      explanation:
        '一条之中只改一两个字而意思相反的地方，通读对照表时最容易看漏，例如“可以责令停业整顿”改为“应当责令停业整顿”。校本是底本的另一个版本时，这多半是有意的修订，所以只是说明。\n\n两个文本是同一版本时见规则 norm-reversed。',
      advice: '核对修改决定；决定里没有的改动，按转录之误改正。',
    },
    en: {
      summary: 'A norm turned round by a revision: 应当 for 可以',
      explanation:
        'Where an article says the opposite by a word or two, as 可以责令停业整顿 changed into 应当责令停业整顿, a reader of a long comparison easily misses it. In another version of the base it is most likely meant, and so it is only a note.\n\nFor printings of one version see norm-reversed.',
      advice:
        'Compare with the amending decision; what the decision does not have is a slip to be corrected.',
    },
  },
  examples: [
    {
      base: '某条例\n（2010年1月1日第一次会议通过）\n第一条 情节严重的，可以责令停业。\n第二条 本条例自公布之日起施行。',
      other:
        '某条例\n（2010年1月1日第一次会议通过 2020年1月1日第二次会议修订）\n第一条 情节严重的，应当责令停业。\n第二条 本条例自公布之日起施行。',
      found: ['3:11 应当'],
    },
    {
      base: '第一条 情节严重的，可以责令停业。\n第二条 县级以上地方人民政府应当加强对施工活动的监督管理，并且定期向社会公布监督检查的结果。',
      other:
        '第一条 情节严重的，应当责令停业。\n第二条 县级以上地方人民政府应当加强对施工活动的监督管理，并且定期向社会公布监督检查的结果。',
      found: [],
    },
  ],
  check: (pair, { language }) =>
    pair.comparison && !isSameVersion(pair.comparison) ? normProblems(pair, pair.comparison, language) : [],
});
