import type { Catalogue } from './language.js';

/** What {@link ReportMessages.verdict} speaks of. */
export interface Verdict {
  readonly base: string;
  readonly witness: string;
  readonly baseExtent: string;
  readonly witnessExtent: string;
  readonly rows: number;
  readonly variants: number;
  readonly substantive: number;
}

/** The headings and sentences of a report; what the model knows by a key is in `report-words.ts`. */
export interface ReportMessages {
  /** Over a comparison, beside the name of the regulation. */
  readonly comparison: string;
  readonly disclaimer: string;
  /** Both in one line. */
  readonly subtitle: string;
  /** A text whose name was not found. */
  readonly untitled: string;
  readonly skip: string;

  readonly texts: string;
  readonly summary: string;
  readonly overview: string;
  readonly legend: string;
  readonly findings: string;
  readonly collation: string;
  readonly variants: string;
  readonly contents: string;

  readonly siglum: string;
  readonly role: string;
  readonly file: string;
  readonly nameAndFile: string;
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
  readonly moreFindings: (n: number) => string;
  /** A word and how many of it. */
  readonly tally: (word: string, n: number) => string;
  /** Several tallies one after another. */
  readonly tallies: (parts: readonly string[]) => string;
  readonly labelled: (label: string, value: string) => string;
  readonly moved: string;
  readonly renumbered: string;
  readonly similar: (percent: number) => string;
  readonly sameAsBase: string;
  /** Over words that both texts have alike. */
  readonly both: string;
  /** Before the names of the witness's articles, for those who listen. */
  readonly toWitness: string;
  readonly variantTally: (n: number) => string;
  readonly tallyRows: string;
  readonly tallyVariants: string;
  /** The comparison in a sentence or two. */
  readonly verdict: (facts: Verdict) => string;
  readonly sampleBase: string;
  readonly sampleWitness: string;
  readonly sampleTransposed: string;
  /** The characters before and after the place where one is wanting. */
  readonly sampleWanting: readonly [string, string];
  /** Written where the text called `siglum` lacks a 款, 项, 条 of the other; `division` is its name, or empty. */
  readonly lacks: (siglum: string, division: string) => string;

  readonly noDifference: string;
  readonly noArticles: string;
  readonly noArticlesHint: string;
  readonly noVariants: string;
  readonly noFindings: string;
  readonly noComparisons: string;

  readonly listOfVariants: string;
  readonly toCollation: string;
  readonly chars: (n: number) => string;
  readonly related: string;
  readonly actual: string;
  readonly expected: string;
  /** Before and after a reading, for those who listen to the page. */
  readonly readingOf: (siglum: string, kind: string) => string;
  readonly endOfReading: string;
  readonly wantingIn: (siglum: string, kind: string) => string;
  readonly doubtfulJoin: string;
  readonly keyBase: string;
  readonly keyWitness: string;
  readonly keyTransposition: string;
  readonly keyMark: string;
  readonly keyWanting: string;
  readonly keyJoin: string;
  readonly colophon: string;
}

/** Headings and sentences of a report. */
export const REPORT_MESSAGES: Catalogue<ReportMessages> = {
  zh: {
    comparison: '版本对照',
    disclaimer: '编者整理，非正式版本',
    subtitle: '版本对照（编者整理，非正式版本）',
    untitled: '未命名文本',
    skip: '跳到对照',
    texts: '所据版本',
    summary: '概要',
    overview: '各条一览',
    legend: '图例',
    findings: '结构提示',
    collation: '对照',
    variants: '异文表',
    contents: '本页内容',
    siglum: '简称',
    role: '本',
    file: '文件',
    nameAndFile: '名称和文件',
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
    moreFindings: (n) => `其余 ${n} 项`,
    tally: (word, n) => `${word} ${n}`,
    tallies: (parts) => parts.join('，'),
    labelled: (label, value) => `${label}：${value}`,
    moved: '移动',
    renumbered: '条号变更',
    similar: (percent) => `相似 ${percent}%`,
    sameAsBase: '同左',
    both: '两本同',
    toWitness: '对校本',
    variantTally: (n) => `异文 ${n}`,
    tallyRows: '各行',
    tallyVariants: '异文',
    verdict: ({ base, witness, baseExtent, witnessExtent, rows, variants, substantive }) =>
      (rows === 0
        ? '没有可以对照的条文。'
        : `${base} ${baseExtent}，${witness} ${witnessExtent}，对为 ${rows} 行。`) +
      (variants === 0 ? (rows === 0 ? '' : '两本文字相同，没有异文。') : `异文 ${variants} 处，其中实质性 ${substantive} 处。`),
    sampleBase: '依据',
    sampleWitness: '根据',
    sampleTransposed: '依法依规',
    sampleWanting: ['责', '任'],
    lacks: (siglum, division) => `〔${siglum}无此${division || '文'}〕`,
    noDifference: '两本文字相同，没有异文。',
    noArticles: '没有可以对照的条文。',
    noArticlesHint: '两份文件中都没有读出编号的条、项或段落。请核对文件是否选对，或者用 --family 指明文本的体例。',
    noVariants: '没有异文。',
    noFindings: '没有结构上的提示。',
    noComparisons: '没有可供显示的对照。',
    listOfVariants: '逐处列出两本之异，不判定正误；正误由编者裁定。',
    toCollation: '回到对照',
    chars: (n) => `共 ${n} 字`,
    related: '参见',
    actual: '原文',
    expected: '应为',
    readingOf: (siglum, kind) => `〔${kind}，${siglum}作：`,
    endOfReading: '〕',
    wantingIn: (siglum, kind) => `〔${kind}，${siglum}此处无文字〕`,
    doubtfulJoin: '原件在此换行；是否另起一段，存疑',
    keyBase: '底本文字',
    keyWitness: '校本文字',
    keyTransposition: '互乙',
    keyMark: '标点、字形',
    keyWanting: '此处无文字',
    keyJoin: '换行存疑',
    colophon: '由 jiaokan 自两份源文本逐字比对生成。位置写作“文件:行:列”，自 1 起计。',
  },
  en: {
    comparison: 'Comparison of versions',
    disclaimer: 'Compiled by editors; not an official text',
    subtitle: 'Comparison of versions (compiled by editors; not an official text)',
    untitled: 'Untitled text',
    skip: 'Skip to the collation',
    texts: 'Texts compared',
    summary: 'Summary',
    overview: 'Articles at a glance',
    legend: 'Key',
    findings: 'Structure',
    collation: 'Collation',
    variants: 'Variants',
    contents: 'On this page',
    siglum: 'Siglum',
    role: 'Role',
    file: 'File',
    nameAndFile: 'Title and file',
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
    moreFindings: (n) => `${n} more`,
    tally: (word, n) => `${word} ${n}`,
    tallies: (parts) => parts.join(', '),
    labelled: (label, value) => `${label}: ${value}`,
    moved: 'moved',
    renumbered: 'renumbered',
    similar: (percent) => `${percent}% alike`,
    sameAsBase: 'as in the base',
    both: 'in both',
    toWitness: 'in the witness',
    variantTally: (n) => `${n} ${n === 1 ? 'variant' : 'variants'}`,
    tallyRows: 'Rows',
    tallyVariants: 'Variants',
    verdict: ({ base, witness, baseExtent, witnessExtent, rows, variants, substantive }) =>
      (rows === 0
        ? 'There are no articles to compare. '
        : `${base} has ${baseExtent}, ${witness} ${witnessExtent}; they are set against each other in ${rows} ${rows === 1 ? 'row' : 'rows'}. `) +
      (variants === 0
        ? rows === 0
          ? ''
          : 'The two texts read the same: there are no variants.'
        : `There ${variants === 1 ? 'is 1 variant' : `are ${variants} variants`}, ${substantive} of substance.`),
    sampleBase: '依据',
    sampleWitness: '根据',
    sampleTransposed: '依法依规',
    sampleWanting: ['责', '任'],
    lacks: (siglum, division) => `[no such ${division || 'text'} in ${siglum}]`,
    noDifference: 'The two texts read the same: there are no variants.',
    noArticles: 'There are no articles to compare.',
    noArticlesHint:
      'No numbered article, item or paragraph was found in either file. Check that these are the files you meant, or name the kind of text with --family.',
    noVariants: 'No variants.',
    noFindings: 'Nothing to report on structure.',
    noComparisons: 'There is no comparison to show.',
    listOfVariants: 'Every place where the two texts differ. Which of them is right is for an editor to say.',
    toCollation: 'back to the collation',
    chars: (n) => `${n} characters in all`,
    related: 'see also',
    actual: 'reads',
    expected: 'expected',
    readingOf: (siglum, kind) => `[${kind}, ${siglum} reads: `,
    endOfReading: ']',
    wantingIn: (siglum, kind) => `[${kind}, nothing here in ${siglum}]`,
    doubtfulJoin: 'The source breaks the line here; it may be a new paragraph',
    keyBase: 'base reads',
    keyWitness: 'witness reads',
    keyTransposition: 'transposed',
    keyMark: 'punctuation, orthography',
    keyWanting: 'nothing here',
    keyJoin: 'doubtful line end',
    colophon:
      'Made by jiaokan from the source texts, character by character. Positions are file:line:column, counted from 1.',
  },
};
