import type { ChoiceRule, EditionSummary } from '../model/edition.js';
import type { Catalogue } from './language.js';

/** The frame of the page of an edition: its head, its bar, its key, and what it says of itself. */
export interface EditionPageMessages {
  /** Over the name of the regulation. */
  readonly edition: string;
  readonly skip: string;
  readonly texts: string;
  readonly source: string;
  readonly date: string;
  readonly digest: string;
  /** The bar at the head of the page, for those who listen. */
  readonly bar: string;
  readonly views: string;
  readonly clean: string;
  readonly collation: string;
  readonly notes: string;
  readonly text: string;
  readonly variants: string;
  readonly numbers: string;
  readonly statistics: string;
  readonly findings: string;
  readonly downloads: string;
  readonly legend: string;
  /** What the forms of marks in the text stand for. */
  readonly keyOpen: string;
  readonly keyDecided: string;
  readonly keyIndirect: string;
  readonly keySubstitution: string;
  readonly keyOmission: string;
  readonly keyTransposition: string;
  readonly keyAddition: string;
  readonly keyWhole: string;
  readonly keyQuiet: string;
  readonly keyChosen: string;
  readonly keyAdded: string;
  readonly keyLeftOut: string;
  readonly keyShared: string;
  readonly keyJoin: string;
  readonly sampleSubstituted: string;
  readonly sampleTransposed: string;
  readonly sampleOmitted: string;
  /** The characters before and after the place where one is wanting. */
  readonly sampleWanting: readonly [string, string];
  readonly colophon: string;
  /** What the edition is made of, in figures. */
  readonly counts: (summary: EditionSummary, extent: string) => string;
  readonly rule: Readonly<Record<ChoiceRule, string>>;
  readonly noWitnesses: string;
  readonly noVariants: string;
  readonly noText: string;
  readonly outside: string;
  readonly footer: string;
}

/** Words of the frame of an edition page. */
export const EDITION_PAGE: Catalogue<EditionPageMessages> = {
  zh: {
    edition: '整理本',
    skip: '跳到正文',
    texts: '所据文本',
    source: '名称和来源',
    date: '日期',
    digest: '摘要',
    bar: '阅读方式、目录和图例',
    views: '阅读方式',
    clean: '整理版',
    collation: '对照版',
    notes: '编注版',
    text: '正文',
    variants: '勘误表',
    numbers: '条号对照表',
    statistics: '统计',
    findings: '结构提示',
    downloads: '下载',
    legend: '图例',
    keyOpen: '待定',
    keyDecided: '已定',
    keyIndirect: '旁证',
    keySubstitution: '校本作他字',
    keyOmission: '校本缺',
    keyTransposition: '互乙',
    keyAddition: '校本多',
    keyWhole: '校本全缺',
    keyQuiet: '标点、字形',
    keyChosen: '改自底本',
    keyAdded: '整段补入',
    keyLeftOut: '底本有，未取',
    keyShared: '与底本相同的文字',
    keyJoin: '换行存疑',
    sampleSubstituted: '依据',
    sampleTransposed: '依法依规',
    sampleOmitted: '有关',
    sampleWanting: ['责', '任'],
    colophon: '编者整理，非正式版本',
    counts: ({ entries, substantive, indirect, open, decided }, extent) =>
      `全文 ${extent}。` +
      (entries + indirect === 0
        ? '各本文字相同，没有异文。'
        : `异文 ${entries} 处，其中实质性 ${substantive} 处` +
          (indirect > 0 ? `；仅见于解读的 ${indirect} 处` : '') +
          `；已定 ${decided} 处，待定 ${open} 处。`),
    rule: {
      base: '未经裁定处，从底本。',
      majority: '未经裁定处，从多数文本。',
      latest: '未经裁定处，从日期最近的文本。',
    },
    noWitnesses: '没有校本，未作校勘。',
    noVariants: '各本文字相同。',
    noText: '底本中没有识别出正文。',
    outside: '底本中不属于正文的文字',
    footer: '由 jiaokan 自所列文本逐字校勘生成。出处写作“文件:行:列”，自 1 起计。',
  },
  en: {
    edition: 'Edition',
    skip: 'Skip to the text',
    texts: 'Texts of the edition',
    source: 'Title and source',
    date: 'Date',
    digest: 'Digest',
    bar: 'Views, contents and key',
    views: 'View',
    clean: 'Clean text',
    collation: 'Side by side',
    notes: 'With notes',
    text: 'Text',
    variants: 'Variants',
    numbers: 'Article numbers',
    statistics: 'Statistics',
    findings: 'Structure',
    downloads: 'Downloads',
    legend: 'Key',
    keyOpen: 'open',
    keyDecided: 'decided',
    keyIndirect: 'indirect',
    keySubstitution: 'read otherwise',
    keyOmission: 'wanting',
    keyTransposition: 'transposed',
    keyAddition: 'witness has more',
    keyWhole: 'wholly wanting',
    keyQuiet: 'punctuation, spelling',
    keyChosen: 'departs from the base',
    keyAdded: 'wholly supplied',
    keyLeftOut: 'left out',
    keyShared: 'shared with the base',
    keyJoin: 'doubtful line end',
    sampleSubstituted: '依据',
    sampleTransposed: '依法依规',
    sampleOmitted: '有关',
    sampleWanting: ['责', '任'],
    colophon: 'Prepared by an editor; not an official text',
    counts: ({ entries, substantive, indirect, open, decided }, extent) =>
      `${extent}. ` +
      (entries + indirect === 0
        ? 'All texts read the same: there are no variants. '
        : `${entries} ${entries === 1 ? 'variant' : 'variants'}, ${substantive} of substance` +
          (indirect > 0 ? `; ${indirect} known from commentaries only` : '') +
          `; ${decided} decided, ${open} open. `),
    rule: {
      base: 'Where nothing has been decided the base stands.',
      majority: 'Where nothing has been decided most of the texts are followed.',
      latest: 'Where nothing has been decided the latest text is followed.',
    },
    noWitnesses: 'There is no witness to collate.',
    noVariants: 'All texts read the same.',
    noText: 'No numbered text was found in the base.',
    outside: 'What the base has outside the text',
    footer:
      'Made by jiaokan from the texts named above, character by character. Positions are file:line:column, counted from 1.',
  },
};
