/** An edition made by hand on the pair of short texts, with every way in which something can be chosen. */
import type { Reading, Variant } from '../../../src/model/comparison.js';
import type {
  ApparatusEntry,
  ApparatusReading,
  Attestation,
  Choice,
  Edition,
} from '../../../src/model/edition.js';
import { article, reading, title, witness } from '../build.js';
import { base, findings, other, sample, variants } from '../sample.js';

export { base, other };

export const qa = witness('答记者问', 'commentary', 'corpus/qa.txt', [
  title('有关负责同志就《规定》答记者问'),
  article('第一条', '生态环境部门依规依法履行职责，共4项。', '为了加强党的领导，制定规定。'),
]);

export const city = witness('株洲', 'parallel', 'corpus/zhuzhou.txt', [
  title('株洲市生态环境保护工作责任规定'),
  article('第一条', '坚持党政同责、一岗双责。'),
]);

const OPEN: Choice = { text: '', reading: 0, by: 'base', because: '' };

function attested(siglum: string, words: Reading | null, times?: number): Attestation {
  const direct = siglum !== qa.siglum;
  return { siglum, direct, reading: words, ...(times !== undefined && { times }) };
}

/** The entry that a variant makes, the base chosen. */
function entryOf(
  { id, kind, substantive, base: left, witness: right, gap, whole }: Variant,
  n: number,
): ApparatusEntry {
  const away = gap ? { gap } : {};
  const at = (left ?? gap)?.id ?? '';
  const [lemma, text] = [left?.text ?? '', right?.text ?? ''];
  const ours = { ...attested(base.siglum, left), ...(left ? {} : away) };
  const theirs = { ...attested(other.siglum, right), ...(right ? {} : away) };
  const readings: ApparatusReading[] = [
    { text: lemma, substantive: false, attestations: [ours] },
    { text, kind, substantive, attestations: [theirs] },
  ];
  return {
    id: `${at}.000${n}`,
    n,
    at,
    lemma: left,
    ...(left ? {} : away),
    whole,
    readings,
    lacking: [],
    substantive,
    indirect: false,
    choice: { ...OPEN, text: lemma },
    hash: `hash${n}`,
    variants: [{ siglum: other.siglum, id }],
  };
}

type Eight = readonly [Variant, Variant, Variant, Variant, Variant, Variant, Variant, Variant];
const [second, comma, turned, party, and, ledger, eighth, ninth] = variants as unknown as Eight;

const decided = (text: string, at?: number): Choice => ({
  text,
  ...(at !== undefined && { reading: at }),
  by: 'decision',
  because: '据公报',
  editor: '某某',
  date: '2026-01-02',
});

/** In the order of the base, as an apparatus has them. */
function apparatus(): ApparatusEntry[] {
  const quoted = reading(base, 'art-1/para-1', '对生态文明建设的全面领导');
  const passed: ApparatusEntry = {
    id: 'art-1/para-1.0001',
    n: 1,
    at: 'art-1/para-1',
    lemma: quoted,
    whole: false,
    readings: [
      {
        text: quoted.text,
        substantive: false,
        attestations: [
          attested(base.siglum, quoted, 1),
          attested(other.siglum, reading(other, 'art-1/para-1', quoted.text), 1),
        ],
      },
      {
        text: '的领导',
        kind: 'substitution',
        substantive: false,
        attestations: [attested(qa.siglum, reading(qa, 'art-1/para-2', '的领导'), 1)],
      },
    ],
    lacking: [],
    substantive: false,
    indirect: true,
    choice: { ...OPEN, text: quoted.text },
    hash: 'hash1',
    variants: [],
  };
  const three = entryOf(turned, 4);
  const supported: ApparatusReading = {
    text: '依规依法',
    substantive: false,
    attestations: [
      attested(base.siglum, turned.base, 5),
      attested(qa.siglum, reading(qa, 'art-1/para-1', '依规依法'), 1),
    ],
  };
  return [
    passed,
    entryOf(second, 2),
    entryOf(comma, 3),
    { ...three, readings: [supported, three.readings[1]!], choice: decided('依法依规', 1) },
    { ...entryOf(party, 5), choice: decided('党委和政府') },
    { ...entryOf(and, 6), choice: { text: '和', reading: 0, by: 'rule', because: '从多' } },
    { ...entryOf(ledger, 7), choice: { text: '账', reading: 1, by: 'rule', because: '从新' } },
    { ...entryOf(eighth, 8), choice: decided('', 1) },
    { ...entryOf(ninth, 9), choice: decided('第九条 本规定自发布之日起施行。', 1) },
  ];
}

/** Nine entries: 1 only quoted, 2 and 3 open, 4 to 9 settled in every way. */
export const edition: Edition = {
  title: '《规定》校勘',
  base: { witness: base, source: '新华社北京电。', date: '2025-07-29' },
  witnesses: [{ witness: other }],
  comparisons: [sample],
  concordance: sample.alignment.rows.map((row) => ({
    base: row.base,
    cells: [{ units: row.witness, rows: [row] }],
  })),
  apparatus: apparatus(),
  commentaries: [
    {
      text: { witness: qa, source: '某网站', date: '2025-08-01' },
      quotations: [
        {
          kind: 'shortened',
          passage: reading(qa, 'art-1/para-1', '生态环境部门依规依法履行职责'),
          base: reading(base, 'art-4/para-2', '生态环境部门依规依法履行'),
          shared: [{ base: { start: 6, end: 16 }, other: { start: 0, end: 10 } }],
          score: 0.987654321,
        },
      ],
      counts: [
        {
          claim: reading(qa, 'art-1/para-1', '4项'),
          stated: 4,
          unit: '项',
          counted: ['art-3/para-1/item-1', 'art-3/para-1/item-2'],
          within: 'art-3/para-1',
          result: 'differs',
        },
      ],
      silent: ['art-7', 'art-8'],
    },
  ],
  parallels: [
    {
      text: { witness: city, date: '2022-04-29' },
      older: 'parallel',
      provisions: [
        {
          base: reading(base, 'art-3/para-1/item-1', '坚持党政同责、齐抓共管；'),
          parallel: reading(city, 'art-1/para-1', '坚持党政同责、一岗双责。'),
          shared: [{ base: { start: 0, end: 6 }, other: { start: 0, end: 6 } }],
          differing: [{ base: '齐抓共管', parallel: '一岗双责' }],
          strength: 0.5,
          grade: 'medium',
        },
      ],
      alone: { base: ['art-1'], parallel: [] },
    },
  ],
  terms: [
    {
      from: 'variant',
      terms: [
        {
          text: '依规依法',
          uses: [
            { siglum: base.siglum, places: [reading(base, 'art-4/para-2', '依规依法')] },
            { siglum: other.siglum, places: [] },
          ],
        },
      ],
    },
  ],
  rule: 'base',
  findings,
  summary: {
    articles: 8,
    entries: 8,
    substantive: 6,
    indirect: 1,
    open: 2,
    decided: 6,
    kinds: { substitution: 2, omission: 2, addition: 1, transposition: 1, punctuation: 1, orthography: 1 },
  },
};
