import type { Kind } from '../model/comparison.js';
import type { Catalogue } from './language.js';

/** What only the 对照表 in Word says, beside what every report says: `report.ts`. */
export interface ComparisonTableMessages {
  /** Of the document, after the name of the regulation. */
  readonly title: (name: string) => string;
  /** Over the columns; the sigla say which text stands below. The two states of one document go by the same words. */
  readonly before: (siglum: string) => string;
  readonly after: (siglum: string) => string;
  readonly notes: string;
  readonly name: string;
  readonly collator: string;
  readonly date: string;
  /** Room for a name that is filled in by hand. */
  readonly blankName: string;
  readonly legend: string;
  /** Samples of the legend and what they mean. */
  readonly sampleGone: string;
  readonly gone: string;
  readonly sampleNew: string;
  readonly fresh: string;
  readonly sampleSmall: string;
  readonly small: string;
  readonly sameAsLeft: string;
  readonly sameAsLeftMeans: string;
  readonly added: string;
  readonly addedMeans: string;
  readonly deleted: string;
  /** In the cell where the words are no more. */
  readonly deletedCell: string;
  readonly deletedMeans: string;
  /** Before what the words of the last column mean. */
  readonly inNotes: string;
  readonly kindMeans: Readonly<Record<Kind, string>>;
  readonly followsMeans: string;
  /** Below the legend of a table of what differs; `extent` as in 20 条. */
  readonly leftOut: (extent: string) => string;
  /** Of a row, what is known beside its wording. */
  readonly split: (from: string, to: string) => string;
  readonly merged: (from: string, to: string) => string;
  readonly movedTo: (place: string) => string;
  /** Of an article that kept its number and has other neighbours. */
  readonly reordered: string;
  readonly renumbered: (to: string) => string;
  /** In the place where an article stands after it was moved. */
  readonly movedHere: (from: string) => string;
  readonly movedFrom: (from: string) => string;
  /** A word about one of the texts. */
  readonly ofText: (word: string, siglum: string) => string;
  /** How long the texts are. */
  readonly extents: (base: string, baseExtent: string, witness: string, witnessExtent: string) => string;
  readonly sentence: (parts: readonly string[]) => string;
  /** Variants of one kind. */
  readonly tally: (kind: string, n: number) => string;
  /** A whole 款 or 项 that one text has alone. */
  readonly onlyBefore: (place: string) => string;
  readonly onlyAfter: (place: string) => string;
  /** A line end whose meaning is in doubt, with the words before and after it. */
  readonly doubtful: (siglum: string, before: string, after: string) => string;
  /** Who made tracked changes, and when. */
  readonly changedBy: (names: readonly string[]) => string;
  readonly remark: (author: string, words: string) => string;
  readonly noDifference: string;
  /** After the table: findings that belong to no row, and text that is not compared. */
  readonly others: string;
  readonly outside: (siglum: string, blocks: string) => string;
  readonly page: readonly [before: string, between: string, after: string];
}

/** Words of the 对照表 as Chinese legislatures print it: 修订前 | 修订后 | 说明. */
export const COMPARISON_TABLE: Catalogue<ComparisonTableMessages> = {
  zh: {
    title: (name) => `${name}修订对照表`,
    before: (siglum) => (siglum === '修订前' ? siglum : `修订前（${siglum}）`),
    after: (siglum) => (siglum === '修订后' ? siglum : `修订后（${siglum}）`),
    notes: '说明',
    name: '名称',
    collator: '校勘人',
    date: '校勘日期',
    blankName: '　　　　　　　　',
    legend: '图例',
    sampleGone: '依据',
    gone: '修订前有而修订后无，或者已经改写',
    sampleNew: '根据',
    fresh: '修订后增加或者改写',
    sampleSmall: '，；',
    small: '标点、字形或者随条号改动，不涉及实质',
    sameAsLeft: '同左',
    sameAsLeftMeans: '两本文字相同',
    added: '新增',
    addedMeans: '修订前无此条、款、项，左栏空白',
    deleted: '删去',
    deletedCell: '（删去）',
    deletedMeans: '修订后无此条、款、项',
    inNotes: '说明栏',
    kindMeans: {
      substitution: '改用了别的文字',
      omission: '修订后少了文字',
      addition: '修订后多了文字',
      transposition: '文字相同，前后对调',
      punctuation: '只是标点不同',
      orthography: '只是字形或者数字写法不同',
    },
    followsMeans: '所引条号随重新编号而变',
    leftOut: (extent) => `表内只列有差异的条文；另有 ${extent}两本文字相同，没有列入。`,
    split: (from, to) => `${from}拆分为${to}`,
    merged: (from, to) => `${from}合并为${to}`,
    movedTo: (place) => `移至${place}`,
    reordered: '与前后条文换了次序，条号未变',
    renumbered: (to) => `条号变更为${to}`,
    movedHere: (from) => `（由${from}移来，文字见该条所在行）`,
    movedFrom: (from) => `由${from}移来`,
    ofText: (word, siglum) => `${word}（${siglum}）`,
    extents: (base, baseExtent, witness, witnessExtent) =>
      `${base} ${baseExtent}，${witness} ${witnessExtent}`,
    sentence: (parts) => `${parts.join('；')}。`,
    tally: (kind, n) => `${kind} ${n} 处`,
    onlyBefore: (place) => `删去${place}`,
    onlyAfter: (place) => `新增${place}`,
    doubtful: (siglum, before, after) => `${siglum}换行存疑，是否另起一段待定：“${before}／${after}”`,
    changedBy: (names) => `修订：${names.join('、')}`,
    remark: (author, words) => `批注（${author}）：${words}`,
    noDifference: '两本文字相同，没有异文，不另列表。',
    others: '附：其他事项',
    outside: (siglum, blocks) => `${siglum}正文之外的文字未列入表内：${blocks}。`,
    page: ['第 ', ' 页　共 ', ' 页'],
  },
  en: {
    title: (name) => `${name}: table of changes`,
    before: (siglum) => (siglum === 'before' ? 'Before' : `Before (${siglum})`),
    after: (siglum) => (siglum === 'after' ? 'After' : `After (${siglum})`),
    notes: 'Notes',
    name: 'Title',
    collator: 'Collated by',
    date: 'Date',
    blankName: '____________',
    legend: 'Key',
    sampleGone: '依据',
    gone: 'only before the revision, or reworded',
    sampleNew: '根据',
    fresh: 'added or reworded by the revision',
    sampleSmall: '，；',
    small: 'punctuation, spelling or a number that follows; nothing of substance',
    sameAsLeft: 'as left',
    sameAsLeftMeans: 'the texts read the same',
    added: 'added',
    addedMeans: 'nothing before the revision; the left cell is empty',
    deleted: 'deleted',
    deletedCell: '(deleted)',
    deletedMeans: 'nothing after the revision',
    inNotes: 'In the notes',
    kindMeans: {
      substitution: 'other words',
      omission: 'words are wanting after the revision',
      addition: 'words are new after the revision',
      transposition: 'the same words in another order',
      punctuation: 'other punctuation only',
      orthography: 'other characters or figures for the same words only',
    },
    followsMeans: 'an article is cited by its new number',
    leftOut: (extent) =>
      `The table has only what differs. Left out, because the texts read the same: ${extent}.`,
    split: (from, to) => `${from} split into ${to}`,
    merged: (from, to) => `${from} merged into ${to}`,
    movedTo: (place) => `moved to ${place}`,
    reordered: 'stands in another order; the number is the same',
    renumbered: (to) => `renumbered ${to}`,
    movedHere: (from) => `(moved here from ${from}; see there for the words)`,
    movedFrom: (from) => `moved from ${from}`,
    ofText: (word, siglum) => `${word} (${siglum})`,
    extents: (base, baseExtent, witness, witnessExtent) =>
      `${base} has ${baseExtent}, ${witness} ${witnessExtent}`,
    sentence: (parts) => `${parts.join('; ')}.`,
    tally: (kind, n) => `${kind}: ${n}`,
    onlyBefore: (place) => `${place} deleted`,
    onlyAfter: (place) => `${place} added`,
    doubtful: (siglum, before, after) =>
      `${siglum}: the line end may be a new paragraph: “${before} / ${after}”`,
    changedBy: (names) => `Changed by ${names.join(', ')}`,
    remark: (author, words) => `Comment (${author}): ${words}`,
    noDifference: 'The two texts read the same; there is nothing to list.',
    others: 'Annex: other matters',
    outside: (siglum, blocks) =>
      `Text of ${siglum} that is not part of the regulation is not in the table: ${blocks}.`,
    page: ['Page ', ' of ', ''],
  },
};
