/** The two texts of a document with tracked changes, and an older text, made by hand. */
import type { Comparison } from '../../src/model/comparison.js';
import type { Notice } from '../../src/model/notice.js';
import type { Remark } from '../../src/model/remark.js';
import type { SourceText } from '../../src/model/source.js';
import type { TrackedChange } from '../../src/model/tracked.js';
import type { Witness } from '../../src/model/witness.js';
import { article, comparison, gap, reading, title, variant, wholeOf, witness } from './build.js';

const ZHANG = { author: '张三', date: '2026-05-01T09:30:00Z' };
const LI = { author: '<李四>\u202E', date: '2026-05-03T16:05:00+08:00' };
const SHA = 'd'.repeat(64);

/** A text as it comes from a Word document. */
export function fromWord(text: Witness, more: Partial<SourceText>): Witness {
  return { ...text, source: { ...text.source, format: 'docx', sha256: SHA, ...more } };
}

const before = witness('修订前', 'base', '草案.docx', [
  title('责任制规定（草案）'),
  article('第一条', '坚持党政同责、一岗双责、齐抓共管，依据有关法律履行职责。'),
  article('第二条', '本条整条删去。'),
  article('第三条', '县级以上地方党委和政府应当压实责任。'),
]);
const after = witness('修订后', 'witness', '草案.docx', [
  title('责任制规定（草案）'),
  article('第一条', '坚持党政同责、齐抓共管，根据有关法律履行职责。'),
  article('第三条', '县级以上地方党委和政府应当压实责任。', '乡镇参照执行。'),
]);

const at = (text: Witness, words: string): number => {
  const offset = text.source.text.indexOf(words);
  if (offset < 0) throw new Error(`no ${words}`);
  return offset;
};

function changesOf(text: Witness, isBefore: boolean): TrackedChange[] {
  const made = (
    kind: TrackedChange['kind'],
    words: string,
    by: typeof ZHANG,
    start: number,
  ): TrackedChange => {
    const isThere = (kind === 'deletion' || kind === 'moved-from') === isBefore;
    return { kind, ...by, text: words, start, end: isThere ? start + words.length : start };
  };
  const [first, second] = isBefore ? ['、一岗双责', '第二条'] : ['、齐抓共管', '第三条'];
  return [
    made('deletion', '、一岗双责', ZHANG, at(text, first)),
    made('deletion', '依据', ZHANG, at(text, isBefore ? '依据' : '根据')),
    made('insertion', '根据', ZHANG, at(text, isBefore ? '有关' : '根据')),
    made('deletion', '第二条 本条整条删去。\n', LI, at(text, second)),
    made('insertion', '乡镇参照执行。\n', LI, isBefore ? text.source.text.length : at(text, '乡镇')),
  ];
}

function remarksOf(text: Witness): Remark[] {
  const start = at(text, '县级以上');
  return [
    { ...LI, text: '要不要加“乡镇”？\n请核。<script>|', start, end: start + 4 },
    { author: '', text: '全文已核。', start: text.source.text.length, end: text.source.text.length },
  ];
}

/** 修订前. */
export const original = fromWord(before, {
  tracked: { state: 'original', changes: changesOf(before, true) },
  remarks: remarksOf(before),
});
/** 修订后. */
export const accepted = fromWord(after, {
  tracked: { state: 'accepted', changes: changesOf(after, false) },
  remarks: remarksOf(after),
});

const first = 'art-1/para-1';

/** What a diff makes of the two: it shows 、一岗双责、 cut one character further on than Word has it. */
export const states: Comparison = comparison({
  base: original,
  witness: accepted,
  headings: [['title', 'title']],
  rows: [
    { base: ['art-1'], witness: ['art-1'], relation: 'edited' },
    { base: ['art-2'], witness: [], relation: 'deleted' },
    { base: ['art-3'], witness: ['art-3'], relation: 'edited' },
  ],
  variants: [
    variant(`${first}.v1`, 'omission', reading(original, first, '一岗双责、'), null, {
      gap: gap(accepted, first, '党政同责、'),
    }),
    variant(
      `${first}.v2`,
      'substitution',
      reading(original, first, '依据'),
      reading(accepted, first, '根据'),
    ),
    variant('art-2.v1', 'omission', wholeOf(original, 'art-2'), null, {
      whole: true,
      gap: gap(accepted, first, '职责。'),
    }),
    variant('witness/art-3/para-2.v1', 'addition', null, wholeOf(accepted, 'art-3/para-2'), {
      whole: true,
      gap: gap(original, 'art-3/para-1', '责任。'),
    }),
  ],
});

const notice: Notice = { code: 'tracked-changes', parameters: { state: 'accepted', changes: 5 } };

/** The draft against a text that has nothing to do with Word. */
export const draft: Comparison = comparison({
  base: witness('现行', 'base', '现行.txt', [
    title('责任制规定'),
    article('第一条', '坚持党政同责、一岗双责、齐抓共管，依据有关法律履行职责。'),
  ]),
  witness: fromWord(after, {
    tracked: { state: 'accepted', changes: changesOf(after, false) },
    notices: [notice, { code: 'hidden-text', parameters: { count: 1, sample: '<b>\u202E' } }],
  }),
  rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
});

/** The same comparison without anything but the texts. */
export function plain({ alignment, ...rest }: Comparison): Comparison {
  const bare = (text: Witness): Witness => {
    const { path, format, encoding, sha256, text: words, lines } = text.source;
    return { ...text, source: { path, format, encoding, sha256, text: words, lines } };
  };
  return {
    ...rest,
    alignment: { ...alignment, base: bare(alignment.base), witness: bare(alignment.witness) },
  };
}
