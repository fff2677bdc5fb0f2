import type { Catalogue } from '../../../messages/language.js';
import { addTo } from '../../../model/lists/grouped.js';
import { textRule } from '../../rule.js';
import { isSameUse, surroundingsOf } from '../../words/same-use.js';
import { strandOf } from '../../words/strand.js';
import { twoWayProblems, type Stretch, type TwoWays, type TwoWaysMessages } from '../../words/two-ways.js';
import { wordPlaces } from '../../words/word-places.js';

const MESSAGES: Catalogue<TwoWaysMessages> = {
  zh: {
    both: (other, _, usual) => `此处作“${other}”，别处同样的用法作“${usual}”`,
    usual: (words) => `此处作“${words}”`,
  },
  en: {
    both: (other, _, usual) => `“${other}” here, but “${usual}” elsewhere in the same use`,
    usual: (words) => `here it is “${words}”`,
  },
};

/** Of two spellings it is not said that they stand in the same use: they may stand anywhere. */
const OF_SPELLINGS: Catalogue<TwoWaysMessages> = {
  zh: { ...MESSAGES.zh, both: (other, _, usual) => `此处作“${other}”，全文别处用“${usual}”` },
  en: { ...MESSAGES.en, both: (other, _, usual) => `“${other}” here, but “${usual}” elsewhere in the text` },
};

/** Two spellings of one word: a text that has both is not consistent, wherever they stand. The first is the standard. */
const SPELLINGS = ['其他/其它', '账/帐', '唯一/惟一', '身份/身分', '成分/成份', '图像/图象'];

/** Words with different meanings that are taken for one another: only the same use shows that one of them is wrong. */
const LOOKALIKES = [
  '制定/制订',
  '拟订/拟定',
  '修订/修定',
  '审定/审订',
  '签订/签定',
  '作出/做出',
  '作为/做为',
  '登录/登陆',
  '必须/必需',
  '截至/截止',
  '反映/反应',
  '启用/起用',
  '权利/权力',
  '公布/颁布',
  '施行/实行',
  '界限/界线',
  '法治/法制',
  '度过/渡过',
];

/** Words that hold one of the above and are none: 帐篷 is spelt with 帐, 权力机关 has nothing to do with 权利. */
const UNRELATED = ['帐篷', '帐幕', '帐子', '蚊帐', '营帐', '权力机关', '权力机构', '人民法制', '立法制'];

/** Words that are confused with one another, in the same use in one text. */
export const confusedWords = textRule({
  id: 'confused-words',
  group: 'wording',
  level: 'warning',
  options: {
    pairs: {
      kind: 'words',
      default: [],
      doc: {
        zh: '另外要查的成对的词，中间用斜线隔开，规范的写在前面，例如“制定/制订”',
        en: 'more pairs of words, separated by a slash, the standard one first, such as 制定/制订',
      },
    },
    except: {
      kind: 'words',
      default: [],
      doc: {
        zh: '不查的成对的词，写法与 pairs 相同',
        en: 'pairs that are left alone, written as in pairs',
      },
    },
  },
  doc: {
    zh: {
      summary: '形近、音近的词在同样的用法里混用',
      explanation:
        '“制定规划”与“制订规划”、“其他”与“其它”、“账簿”与“帐簿”：同一个文本里同样的用法，写法应当一致；不一致的，读者会以为有所区别。\n\n同一个词的两种写法（其他、其它），文本里两种都有就报；意思不同的两个词（制定、制订，权利、权力），只在宾语或者前后文相同时才报，“制定公司章程”与“制订利润分配方案”不算。',
      advice: '核对原件，统一用规范的写法；确实应当不同的，把这一对写进 except，或者在配置里忽略，写明理由。',
    },
    en: {
      summary: 'Words that look or sound alike, mixed in the same use',
      explanation:
        '制定规划 and 制订规划, 其他 and 其它, 账簿 and 帐簿: in the same use a text keeps to one of them; where it does not, readers look for a difference in meaning.\n\nTwo spellings of one word are reported wherever both occur in a text. Two words with different meanings (制定 and 制订, 权利 and 权力) are reported only where they have the same object or the same surroundings; 制定公司章程 beside 制订利润分配方案 is as it should be.',
      advice:
        'Compare with the original and keep to the standard form; where the two are meant to differ, add the pair to except, or ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    { text: '第一条 部门制定规划，报政府批准。\n第二条 公司制订利润分配方案。', found: [] },
    { text: '第一条 部门制定规划，报政府批准。\n第二条 由部门制订规划并公布。', found: ['2:8 制订'] },
    { text: '第一条 对主管人员和其他人员给予处分。\n第二条 对其它人员给予处分。', found: ['2:6 其它'] },
    { text: '第一条 建立会计账簿。\n第二条 发放帐篷。', found: [] },
    { text: '第一条 保护合法权利。\n第二条 行使国家权力。', found: [] },
    {
      text: '第一条 开展监督检查工作。\n第二条 开展监督督查工作。',
      options: { pairs: ['检查/督查'] },
      found: ['2:9 督查'],
    },
    {
      text: '第一条 部门制定规划，报政府批准。\n第二条 由部门制订规划并公布。',
      options: { except: ['制定/制订'] },
      found: [],
    },
  ],
  *check(text, { language, options }) {
    const strand = strandOf(text);
    const except = new Set(options.except);
    const pairs = [...SPELLINGS, ...LOOKALIKES, ...options.pairs].filter((pair) => !except.has(pair));
    const places = placesByWord(strand.text, pairs);
    for (const pair of pairs) {
      const [standard = '', second = ''] = pair.split('/');
      const [usual, other] = [places.get(standard), places.get(second)];
      if (!usual || !other || standard === second) continue;
      const areSpellings = SPELLINGS.includes(pair);
      const ways = areSpellings
        ? { usual: { words: standard, places: usual }, other: { words: second, places: other } }
        : sameUses(strand.text, { words: standard, places: usual }, { words: second, places: other });
      if (!ways) continue;
      const say = (areSpellings ? OF_SPELLINGS : MESSAGES)[language];
      for (const problem of twoWayProblems(ways, text, strand, say))
        yield { ...problem, expected: ways.usual.words };
    }
  },
});

function placesByWord(text: string, pairs: readonly string[]): Map<string, Stretch[]> {
  const places = new Map<string, Stretch[]>();
  const words = pairs.flatMap((pair) => pair.split('/'));
  for (const { word, start } of wordPlaces(text, [...words, ...UNRELATED]))
    addTo(places, word, { start, end: start + word.length });
  return places;
}

/** Places of each word that are compared with those of the other. */
const MOST_PLACES = 200;

/** The places where the rarer word stands in the use of the more frequent one. */
function sameUses(text: string, one: TwoWays['usual'], two: TwoWays['other']): TwoWays | undefined {
  const [usual, other] = two.places.length > one.places.length ? [two, one] : [one, two];
  const around = usual.places.slice(0, MOST_PLACES).map(({ start, end }) => surroundingsOf(text, start, end));
  const alike = new Set<number>();
  const found = other.places.slice(0, MOST_PLACES).filter(({ start, end }) => {
    const here = surroundingsOf(text, start, end);
    const same = around.findIndex((there) => isSameUse(here, there));
    if (same >= 0) alike.add(same);
    return same >= 0;
  });
  if (found.length === 0) return undefined;
  const shown = usual.places.filter((_, at) => alike.has(at));
  return {
    usual: { words: usual.words, places: shown, times: usual.places.length },
    other: { words: other.words, places: found },
  };
}
