/** A pair of short texts that holds every kind of row and variant. */
import type { Comparison } from '../../src/model/comparison.js';
import type { Finding } from '../../src/model/finding.js';
import type { Witness } from '../../src/model/witness.js';
import {
  article,
  chapter,
  comparison,
  gap,
  note,
  para,
  reading,
  title,
  variant,
  wholeOf,
  witness,
} from './build.js';

export const base: Witness = witness('新华社', 'base', 'corpus/xinhua.txt', [
  title('生态环境保护责任制规定（试行）'),
  note('（2025年7月18日发布）'),
  chapter('第一章', '总则'),
  article('第一条', '为了加强党对生态文明建设的全面领导，制定本规定。'),
  article('第二条', '本规定适用于县级以上地方党委和政府领导班子成员。', '乡镇（街道）参照本规定执行。'),
  article(
    '第三条',
    para('应当遵循下列原则：', ['（一）', '坚持党政同责、齐抓共管；'], ['（二）', '坚持激励和约束并重。']),
  ),
  article(
    '第四条',
    '县级以上地方党委和政府应当压实下级党委和政\n府、有关部门责任。',
    '市级以上地方生态环境部门依规依法履行↵职责。',
  ),
  chapter('第二章', '职责'),
  article('第五条', '县级以上地方政府主要负责人的方针政策和决策部署。'),
  article('第六条', '建立考核台帐。'),
  article('第七条', '本规定由生态环境部解释。'),
  article('第八条', '此前的规定同时废止。'),
]);

export const other: Witness = witness('报纸', 'witness', 'corpus/newspaper.txt', [
  title('生态环境保护责任制规定(试行)'),
  note('(2025年7月18日发布)'),
  chapter('第一章', '总则'),
  article('第一条', '为了加强党对生态文明建设的全面领导,制定本规定。'),
  article('第二条', '本规定适用于县级以上地方党委和政府领导班子成员。'),
  article(
    '第三条',
    para('应当遵循下列原则:', ['(一)', '坚持党政同责,齐抓共管;'], ['(二)', '坚持激励和约束并重。']),
  ),
  article('第四条', '县级以上地方党委和政府应当压实下级党委和政府、有关部门责任。'),
  article('第五条', '市级以上地方生态环境部门依法依规履行职责。'),
  chapter('第二章', '职责'),
  article('第五条', '县级以上地方党委主要负责人的方针政策 and 决策部署。'),
  article('第七条', '建立考核台账。'),
  article('第八条', '本规定由生态环境部解释。'),
  article('第九条', '本规定自发布之日起施行。'),
]);

const id = (article: number): string => `art-${article}/para-1`;

export const variants = [
  variant('art-2/para-2.v1', 'omission', wholeOf(base, 'art-2/para-2'), null, {
    whole: true,
    gap: gap(other, 'art-2/para-1', '成员。'),
  }),
  variant(
    'art-3/para-1/item-1.v1',
    'punctuation',
    reading(base, 'art-3/para-1/item-1', '、'),
    reading(other, 'art-3/para-1/item-1', ','),
  ),
  variant(
    'art-4/para-2.v1',
    'transposition',
    reading(base, 'art-4/para-2', '依规依法'),
    reading(other, id(5), '依法依规'),
  ),
  variant(
    'art-5/para-1.v1',
    'substitution',
    reading(base, id(5), '政府'),
    reading(other, 'art-5~2/para-1', '党委'),
  ),
  variant(
    'art-5/para-1.v2',
    'substitution',
    reading(base, id(5), '和'),
    reading(other, 'art-5~2/para-1', 'and'),
  ),
  variant('art-6/para-1.v1', 'orthography', reading(base, id(6), '帐'), reading(other, id(7), '账')),
  variant('art-8.v1', 'omission', wholeOf(base, 'art-8'), null, {
    whole: true,
    gap: gap(other, id(8), '解释。'),
  }),
  variant('witness/art-9.v1', 'addition', null, wholeOf(other, 'art-9'), {
    whole: true,
    gap: gap(base, id(8), '废止。'),
  }),
];

export const findings: Finding[] = [
  {
    rule: 'duplicate-number',
    severity: 'error',
    message: '第五条的条号出现两次',
    path: other.source.path,
    id: 'art-5~2',
    start: reading(other, 'art-5~2', '第五条').start,
    end: reading(other, 'art-5~2', '第五条').end,
    actual: '第五条',
    expected: '第六条',
    related: [
      { ...reading(other, 'art-5', '第五条'), path: other.source.path, message: '第一次出现在这里' },
    ].map(({ path, id: where, start, end, message }) => ({ path, id: where, start, end, message })),
  },
];

export const sample: Comparison = comparison({
  base,
  witness: other,
  headings: [
    ['title', 'title'],
    ['note', 'note'],
    ['chap-1', 'chap-1'],
    ['chap-2', 'chap-2'],
  ],
  rows: [
    { base: ['art-1'], witness: ['art-1'], relation: 'same' },
    {
      base: ['art-2'],
      witness: ['art-2'],
      relation: 'edited',
      rows: [
        { base: ['art-2/para-1'], witness: ['art-2/para-1'], relation: 'same' },
        { base: ['art-2/para-2'], witness: [], relation: 'deleted' },
      ],
    },
    { base: ['art-3'], witness: ['art-3'], relation: 'edited' },
    {
      base: ['art-4'],
      witness: ['art-4', 'art-5'],
      relation: 'split',
      rows: [
        { base: ['art-4/para-1'], witness: ['art-4/para-1'], relation: 'same' },
        { base: ['art-4/para-2'], witness: ['art-5/para-1'], relation: 'edited' },
      ],
    },
    { base: ['art-5'], witness: ['art-5~2'], relation: 'edited' },
    { base: ['art-6'], witness: ['art-7'], relation: 'edited', renumbered: true },
    { base: ['art-7'], witness: ['art-8'], relation: 'same', renumbered: true, moved: true },
    { base: ['art-8'], witness: [], relation: 'deleted', score: 0 },
    { base: [], witness: ['art-9'], relation: 'inserted', score: 0 },
  ],
  variants,
  findings,
});
