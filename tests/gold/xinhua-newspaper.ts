import type { Kind } from '../../src/model/comparison.js';
import type { Relation } from '../../src/model/alignment.js';

/** A row as an editor sees it: which articles stand opposite each other. No row of this pair is moved. */
export interface RowGold {
  readonly base: readonly string[];
  readonly witness: readonly string[];
  readonly relation: Relation;
  readonly renumbered: boolean;
}

/** One side of a variant: the smallest division it lies in, and what is printed there. */
export interface ReadingGold {
  readonly id: string;
  readonly text: string;
}

/**
 * A variant as found by reading the two texts side by side. `context` is what is printed around the place on each side
 * (white space left out), with `|` where the reading, or the gap of the side that lacks it, stands.
 */
export interface VariantGold {
  readonly kind: Kind;
  readonly base: ReadingGold | null;
  readonly witness: ReadingGold | null;
  readonly context: { readonly base: string; readonly witness: string };
}

function row(base: string, witness: readonly string[], relation: Relation): RowGold {
  return { base: [base], witness, relation, renumbered: false };
}

/**
 * xinhua.txt (base) ↔ newspaper.txt. The newspaper prints the three 款 of 第五条 as 第五、六、七条 and the second 款 of 第十八条
 * as 第十九条, and then goes on with the old numbers. So no printed number differs within a one-to-one row (the second 第六条
 * is still 第六条), and the two split rows keep the number of the base in their first part: nothing is renumbered.
 * 第一、四、十二至十六、十九、二十条 differ in nothing but the width of marks and the spacing.
 */
export const ROWS: readonly RowGold[] = [
  row('art-1', ['art-1'], 'same'),
  row('art-2', ['art-2'], 'edited'),
  row('art-3', ['art-3'], 'edited'),
  row('art-4', ['art-4'], 'same'),
  row('art-5', ['art-5', 'art-6', 'art-7'], 'split'),
  row('art-6', ['art-6~2'], 'edited'),
  row('art-7', ['art-7~2'], 'edited'),
  row('art-8', ['art-8'], 'edited'),
  row('art-9', ['art-9'], 'edited'),
  row('art-10', ['art-10'], 'edited'),
  row('art-11', ['art-11'], 'edited'),
  row('art-12', ['art-12'], 'same'),
  row('art-13', ['art-13'], 'same'),
  row('art-14', ['art-14'], 'same'),
  row('art-15', ['art-15'], 'same'),
  row('art-16', ['art-16'], 'same'),
  row('art-17', ['art-17'], 'edited'),
  row('art-18', ['art-18', 'art-19'], 'split'),
  row('art-19', ['art-19~2'], 'same'),
  row('art-20', ['art-20'], 'same'),
];

/** Which 款 stand opposite each other inside the rows where that is not simply the same place. */
export const PARAGRAPHS: Readonly<Record<string, readonly Omit<RowGold, 'renumbered'>[]>> = {
  'art-2': [
    { base: ['art-2/para-1'], witness: ['art-2/para-1'], relation: 'same' },
    { base: ['art-2/para-2'], witness: [], relation: 'deleted' },
  ],
  'art-5': [
    { base: ['art-5/para-1'], witness: ['art-5/para-1'], relation: 'edited' },
    { base: ['art-5/para-2'], witness: ['art-6/para-1'], relation: 'same' },
    { base: ['art-5/para-3'], witness: ['art-7/para-1'], relation: 'edited' },
  ],
  'art-18': [
    { base: ['art-18/para-1'], witness: ['art-18/para-1'], relation: 'edited' },
    { base: ['art-18/para-2'], witness: ['art-19/para-1'], relation: 'edited' },
  ],
};

type Side = readonly [id: string, text: string] | null;

function variant(kind: Kind, base: Side, witness: Side, around: string, aroundWitness: string): VariantGold {
  const reading = (side: Side): ReadingGold | null => side && { id: side[0], text: side[1] };
  return {
    kind,
    base: reading(base),
    witness: reading(witness),
    context: { base: around, witness: aroundWitness },
  };
}

/**
 * Every variant, in the order of the base. The title, the 题注 and the four chapter headings have none.
 * Marks of the base are full width (U+FF0C), those of the newspaper half width (U+002C); `text` keeps them as printed.
 */
export const VARIANTS: readonly VariantGold[] = [
  // 第二条: the second 款 is lost.
  variant(
    'omission',
    ['art-2/para-2', '乡镇（街道）、各类开发区领导班子成员落实生态环境保护责任制，参照本规定执行。'],
    null,
    '地方党政领导干部）。|第三条',
    '地方党政领导干部)。|第三条',
  ),
  // 第三条. A matter of taste: 生态 is on both sides (生态环境保护责任制, 应当牢固树立生态文明理念), so a bare diff would print an
  // addition 应当牢固树立 and 环境保护责任制 → 文明理念. That cuts two names in the middle; an editor prints the whole phrase.
  variant('omission', ['art-3/para-1', '实行'], null, '第三条|地方党政领导干部', '第三条|地方党政领导干部'),
  variant(
    'substitution',
    ['art-3/para-1', '生态环境保护责任制'],
    ['art-3/para-1', '应当牢固树立生态文明理念'],
    '实行地方党政领导干部|，坚持以',
    '第三条地方党政领导干部|,坚持以',
  ),
  variant('punctuation', ['art-3/para-1', '、'], ['art-3/para-1', ','], '组织领导|强化', '组织领导|强化'),
  variant('punctuation', ['art-3/para-1', '、'], ['art-3/para-1', ','], '统筹协调|完善', '统筹协调|完善'),
  variant('punctuation', ['art-3/para-1', '、'], ['art-3/para-1', ','], '体制机制|严格', '体制机制|严格'),
  // 第五条
  variant('omission', ['art-5/para-1', '深化'], null, '贯彻落实|生态文明体制', '贯彻落实|生态文明体制'),
  variant(
    'transposition',
    ['art-5/para-3', '依规依法'],
    ['art-7/para-1', '依法依规'],
    '地方生态环境部门|履行',
    '地方生态环境部门|履行',
  ),
  variant(
    'transposition',
    ['art-5/para-3', '依规依法'],
    ['art-7/para-1', '依法依规'],
    '保护职责的部门|履行本行业',
    '保护职责的部门|履行本行业',
  ),
  // 第六条
  variant(
    'punctuation',
    ['art-6/para-1/item-1', '、'],
    ['art-6~2/para-1/item-1', ','],
    '决策部署|上级党委的决定',
    '决策部署|上级党委的决定',
  ),
  // 第七条
  variant(
    'substitution',
    ['art-7/para-1', '政府'],
    ['art-7~2/para-1', '党委'],
    '第七条县级以上地方|主要负责人',
    '第七条县级以上地方|主要负责人',
  ),
  // The newspaper prints a Latin `and`, with a space on either side, which is not part of the reading.
  variant(
    'substitution',
    ['art-7/para-1/item-1', '和'],
    ['art-7~2/para-1/item-1', 'and'],
    '方针政策|决策部署，上级党委和政府',
    '方针政策|决策部署,上级党委和政府',
  ),
  variant(
    'punctuation',
    ['art-7/para-1/item-2', '、'],
    ['art-7~2/para-1/item-2', ','],
    '主体功能区战略|充分衔接',
    '主体功能区战略|充分衔接',
  ),
  variant(
    'punctuation',
    ['art-7/para-1/item-2', '；'],
    ['art-7~2/para-1/item-2', ','],
    '用途管制|作出重大',
    '用途管制|作出重大',
  ),
  variant(
    'punctuation',
    ['art-7/para-1/item-4', '、'],
    ['art-7~2/para-1/item-4', ','],
    '生态环境形势|研判',
    '生态环境形势|研判',
  ),
  variant('addition', null, ['art-7~2/para-1/item-4', '环境'], '研判生态|安全风险', '研判生态|安全风险'),
  // 第八条
  variant('omission', ['art-8/para-1/item-2', '目标'], null, '保护各项|任务。', '保护各项|任务。'),
  variant(
    'substitution',
    ['art-8/para-1/item-5', '监察'],
    ['art-8/para-1/item-5', '监管'],
    '生态环境保护|能力建设',
    '生态环境保护|能力建设',
  ),
  variant(
    'substitution',
    ['art-8/para-1/item-6', '应对'],
    ['art-8/para-1/item-6', '应急'],
    '环境事件|处置工作',
    '环境事件|处置工作',
  ),
  // 第九条
  variant(
    'substitution',
    ['art-9/para-1', '保护'],
    ['art-9/para-1', '问题'],
    '重点工作、生态环境|督察反馈',
    '重点工作、生态环境|督察反馈',
  ),
  variant(
    'substitution',
    ['art-9/para-1', '整治'],
    ['art-9/para-1', '整改'],
    '突出生态环境问题|，按照',
    '突出生态环境问题|,按照',
  ),
  // 第十条
  variant('omission', ['art-10/para-1', '其他'], null, '领导班子|成员按照', '领导班子|成员按照'),
  variant(
    'transposition',
    ['art-10/para-1', '依规依法'],
    ['art-10/para-1', '依法依规'],
    '督促指导有关部门|履行',
    '督促指导有关部门|履行',
  ),
  // 第十一条
  variant(
    'substitution',
    ['art-11/para-1', '监督'],
    ['art-11/para-1', '监管'],
    '切实履行|责任，',
    '切实履行|责任,',
  ),
  // 第十七条
  variant('omission', ['art-17/para-1', '责任'], null, '依纪依法追究|；涉嫌', '依纪依法追究|;涉嫌'),
  variant(
    'punctuation',
    ['art-17/para-1/item-4', '、'],
    ['art-17/para-1/item-4', ','],
    '生态环境问题突出|生态环境状况',
    '生态环境问题突出|生态环境状况',
  ),
  // 第十八条. A matter of taste: 严重 → 产生重大 has 重 on both sides; an addition 产生 and 严重 → 重大 would do as well, but the
  // newspaper exchanged the adjective together with its verb, and one reading says so.
  variant(
    'punctuation',
    ['art-18/para-1', '、'],
    ['art-18/para-1', ','],
    '环境污染|挽回生态',
    '环境污染|挽回生态',
  ),
  variant(
    'substitution',
    ['art-18/para-2', '严重'],
    ['art-19/para-1', '产生重大'],
    '严重后果或者|社会影响',
    '严重后果或者|社会影响',
  ),
];
