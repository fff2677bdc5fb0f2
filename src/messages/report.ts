import type { Catalogue } from './language.js';

/** The headings and sentences of a report; what the model knows by a key is in `report-words.ts`. */
export interface ReportMessages {
  /** Over a comparison, beside the name of the regulation. */
  readonly comparison: string;
  readonly disclaimer: string;
  /** Both in one line. */
  readonly subtitle: string;
  /** A text whose name was not found. */
  readonly untitled: string;
  readonly summary: string;
  readonly findings: string;
  readonly collation: string;
  readonly variants: string;
  readonly siglum: string;
  readonly role: string;
  readonly file: string;
  readonly extent: string;
  readonly number: string;
  readonly place: string;
  readonly position: string;
  readonly kind: string;
  readonly relation: string;
  readonly count: string;
  /** How many articles a text has, or units where it has no articles. */
  readonly articles: (n: number) => string;
  readonly units: (n: number) => string;
  readonly rows: (n: number) => string;
  readonly variantCount: (n: number, substantive: number) => string;
  readonly findingCount: (n: number) => string;
  /** A word and how many of it. */
  readonly tally: (word: string, n: number) => string;
  /** Several tallies one after another. */
  readonly tallies: (parts: readonly string[]) => string;
  readonly labelled: (label: string, value: string) => string;
  readonly moved: string;
  readonly renumbered: string;
  /** Of a row that a person made, and of a division that a person says has no counterpart. */
  readonly linkedByHand: string;
  readonly aloneByHand: string;
  /** Before the reason that a person gives. */
  readonly because: string;
  /** Of a variant that only gives the new number of an article that both texts cite. */
  readonly followsRenumbering: string;
  readonly noArticles: string;
  readonly noArticlesHint: string;
  readonly noVariants: string;
  readonly noFindings: string;
  readonly noComparisons: string;
  readonly related: string;
}

/** Headings and sentences of a report. */
export const REPORT_MESSAGES: Catalogue<ReportMessages> = {
  zh: {
    comparison: '版本对照',
    disclaimer: '编者整理，非正式版本',
    subtitle: '版本对照（编者整理，非正式版本）',
    untitled: '未命名文本',
    summary: '概要',
    findings: '结构提示',
    collation: '对照',
    variants: '异文表',
    siglum: '简称',
    role: '本',
    file: '文件',
    extent: '篇幅',
    number: '序号',
    place: '位置',
    position: '出处',
    kind: '类别',
    relation: '关系',
    count: '异文',
    articles: (n) => `${n} 条`,
    units: (n) => `${n} 个单元`,
    rows: (n) => `${n} 行`,
    variantCount: (n, substantive) => `异文 ${n} 处，其中实质性 ${substantive} 处`,
    findingCount: (n) => `结构提示 ${n} 项`,
    tally: (word, n) => `${word} ${n}`,
    tallies: (parts) => parts.join('，'),
    labelled: (label, value) => `${label}：${value}`,
    moved: '移动',
    renumbered: '条号变更',
    linkedByHand: '人工对应',
    aloneByHand: '人工认定',
    because: '理由',
    followsRenumbering: '随条号改动',
    noArticles: '没有可以对照的条文。',
    noArticlesHint:
      '两份文件中都没有读出编号的条、项或段落。请核对文件是否选对，或者用 --family 指明文本的体例。',
    noVariants: '没有异文。',
    noFindings: '没有结构上的提示。',
    noComparisons: '没有可供显示的对照。',
    related: '参见',
  },
  en: {
    comparison: 'Comparison of versions',
    disclaimer: 'Compiled by editors; not an official text',
    subtitle: 'Comparison of versions (compiled by editors; not an official text)',
    untitled: 'Untitled text',
    summary: 'Summary',
    findings: 'Structure',
    collation: 'Collation',
    variants: 'Variants',
    siglum: 'Siglum',
    role: 'Role',
    file: 'File',
    extent: 'Extent',
    number: 'No.',
    place: 'Place',
    position: 'Source',
    kind: 'Kind',
    relation: 'Relation',
    count: 'Variants',
    articles: (n) => `${n} ${n === 1 ? 'article' : 'articles'}`,
    units: (n) => `${n} ${n === 1 ? 'unit' : 'units'}`,
    rows: (n) => `${n} ${n === 1 ? 'row' : 'rows'}`,
    variantCount: (n, substantive) => `${n} ${n === 1 ? 'variant' : 'variants'}, ${substantive} of substance`,
    findingCount: (n) => `${n} ${n === 1 ? 'finding' : 'findings'} on structure`,
    tally: (word, n) => `${word} ${n}`,
    tallies: (parts) => parts.join(', '),
    labelled: (label, value) => `${label}: ${value}`,
    moved: 'moved',
    renumbered: 'renumbered',
    linkedByHand: 'linked by hand',
    aloneByHand: 'decided by hand',
    because: 'because',
    followsRenumbering: 'follows renumbering',
    noArticles: 'There are no articles to compare.',
    noArticlesHint:
      'No numbered article, item or paragraph was found in either file. Check that these are the files you meant, or name the kind of text with --family.',
    noVariants: 'No variants.',
    noFindings: 'Nothing to report on structure.',
    noComparisons: 'There is no comparison to show.',
    related: 'see also',
  },
};
