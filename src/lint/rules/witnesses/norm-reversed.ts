import { normProblems } from '../../pairs/norm-problem.js';
import { isSameVersion } from '../../pairs/same-version.js';
import { pairRule } from '../../rule.js';

/** A transcription of the base that says 可以 for 不得, or has lost a 不. */
export const normReversed = pairRule({
  id: 'norm-reversed',
  group: 'witnesses',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '规范词相反：“不得”作“可以”、“以上”作“以下”',
      explanation:
        '“任何单位和个人不得擅自改变”转录成“任何单位和个人可以擅自改变”，“未经批准”脱去一字成了“经批准”，只差一两个字，意思正好相反。校本与底本是同一版本（各条几乎全同，题注所载的通过、修正日期一致）时，这样的差异只能是转录之误。\n\n校本是修订本时见规则 norm-revised。',
      advice: '核对校本的原件，确是转录之误的，照底本改正；校本其实是另一个版本的，补全题注。',
    },
    en: {
      summary: 'A norm turned round in a copy of the base: 可以 for 不得',
      explanation:
        '任何单位和个人不得擅自改变 copied as 任何单位和个人可以擅自改变, or 未经批准 as 经批准, differs by a word and says the opposite. Where two texts are printings of one version (nearly all articles alike, the same dates of adoption and amendment) that is a slip of the copyist.\n\nFor revisions see norm-revised.',
      advice:
        'Check the original of the witness and correct it after the base; where it is another version, complete its adoption note.',
    },
  },
  examples: [
    {
      base: '第一条 建设单位不得擅自改变用途。\n第二条 县级以上地方人民政府应当加强对施工活动的监督管理，并且定期向社会公布监督检查的结果。\n第三条 罚款为一万元以上。',
      other:
        '第一条 建设单位可以擅自改变用途。\n第二条 县级以上地方人民政府应当加强对施工活动的监督管理，并且定期向社会公布监督检查的结果。\n第三条 罚款为一万元以下。',
      found: ['1:9 可以', '3:11 以下'],
    },
    {
      base: '第一条 建设单位未经批准的，应当停止施工。\n第二条 县级以上地方人民政府应当加强对施工活动的监督管理，并且定期向社会公布监督检查的结果。',
      other:
        '第一条 建设单位经批准的，应当停止施工。\n第二条 县级以上地方人民政府应当加强对施工活动的监督管理，并且定期向社会公布监督检查的结果。',
      found: ['1:9 经批'],
    },
    {
      base: '第一条 建设单位不得擅自改变用途。\n第二条 罚款为一万元以上。',
      other: '第一条 建设单位不得擅自更改用途。\n第二条 罚款为一万元以上。',
      found: [],
    },
  ],
  check: (pair, { language }) =>
    pair.comparison && isSameVersion(pair.comparison) ? normProblems(pair, pair.comparison, language) : [],
});
