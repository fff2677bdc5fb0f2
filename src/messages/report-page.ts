import type { Catalogue } from './language.js';

/** What {@link PageMessages.verdict} speaks of. */
export interface Verdict {
  readonly base: string;
  readonly witness: string;
  readonly baseExtent: string;
  readonly witnessExtent: string;
  readonly rows: number;
  readonly variants: number;
  readonly substantive: number;
}

/** What only the page of a comparison says, beside what every format says: `report.ts`. */
export interface PageMessages {
  readonly skip: string;
  readonly texts: string;
  readonly overview: string;
  readonly legend: string;
  readonly contents: string;
  readonly nameAndFile: string;
  readonly moreFindings: (n: number) => string;
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
  readonly listOfVariants: string;
  readonly toCollation: string;
  readonly chars: (n: number) => string;
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

/** Words of the page of a comparison. */
export const PAGE_MESSAGES: Catalogue<PageMessages> = {
  zh: {
    skip: '跳到对照',
    texts: '所据版本',
    overview: '各条一览',
    legend: '图例',
    contents: '本页内容',
    nameAndFile: '名称和文件',
    moreFindings: (n) => `其余 ${n} 项`,
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
      (variants === 0
        ? rows === 0
          ? ''
          : '两本文字相同，没有异文。'
        : `异文 ${variants} 处，其中实质性 ${substantive} 处。`),
    sampleBase: '依据',
    sampleWitness: '根据',
    sampleTransposed: '依法依规',
    sampleWanting: ['责', '任'],
    lacks: (siglum, division) => `〔${siglum}无此${division || '文'}〕`,
    noDifference: '两本文字相同，没有异文。',
    listOfVariants: '逐处列出两本之异，不判定正误；正误由编者裁定。',
    toCollation: '回到对照',
    chars: (n) => `共 ${n} 字`,
    actual: '原文',
    expected: '应为',
    readingOf: (siglum, kind) => `〔${kind}，${siglum}作：`,
    endOfReading: '〕',
    wantingIn: (siglum, kind) => `〔${kind}，${siglum}此处无文字〕`,
    doubtfulJoin: '原件在此换行；是否另起一段，存疑',
    keyBase: '底本文字',
    keyWitness: '校本文字',
    keyTransposition: '互乙',
    keyMark: '标点、字形、随条号改动',
    keyWanting: '此处无文字',
    keyJoin: '换行存疑',
    colophon: '由 jiaokan 自所列文本逐字比对生成。位置写作“文件:行:列”，自 1 起计。',
  },
  en: {
    skip: 'Skip to the collation',
    texts: 'Texts compared',
    overview: 'Articles at a glance',
    legend: 'Key',
    contents: 'On this page',
    nameAndFile: 'Title and file',
    moreFindings: (n) => `${n} more`,
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
    listOfVariants: 'Every place where the two texts differ. Which of them is right is for an editor to say.',
    toCollation: 'back to the collation',
    chars: (n) => `${n} characters in all`,
    actual: 'reads',
    expected: 'expected',
    readingOf: (siglum, kind) => `[${kind}, ${siglum} reads: `,
    endOfReading: ']',
    wantingIn: (siglum, kind) => `[${kind}, nothing here in ${siglum}]`,
    doubtfulJoin: 'The source breaks the line here; it may be a new paragraph',
    keyBase: 'base reads',
    keyWitness: 'witness reads',
    keyTransposition: 'transposed',
    keyMark: 'punctuation, orthography, new number of a cited article',
    keyWanting: 'nothing here',
    keyJoin: 'doubtful line end',
    colophon:
      'Made by jiaokan from the texts named above, character by character. Positions are file:line:column, counted from 1.',
  },
};
