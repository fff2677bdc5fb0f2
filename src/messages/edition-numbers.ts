import type { Catalogue } from './language.js';
import { QUOTATION_WORDS } from './quotation-kinds.js';

/** What the table of article numbers and the picture of the alignment say. */
export interface EditionNumbers {
  readonly heading: string;
  readonly hint: string;
  /** Instead of it over the table of a long text. */
  readonly hintLong: string;
  readonly nothing: string;
  /** Over the table, under the picture. */
  readonly table: string;
  readonly picture: string;
  readonly pictureHint: string;
  /** Where a text has nothing. */
  readonly none: string;
  readonly entries: (n: number) => string;
  readonly range: (first: string, last: string) => string;
  /** 第五条 → 第五、六、七条　拆分，异文 4. */
  readonly strand: (sides: readonly string[], words: string) => string;
  /** Of a stretch of articles whose numbers and wording are the same in every text. */
  readonly alike: (n: number) => string;
  /** Of a stretch in which only words changed. */
  readonly sameNumbers: (n: number, edited: number) => string;
  readonly key: string;
  readonly keySame: string;
  readonly keyEdited: string;
  readonly keySplit: string;
  readonly keyMoved: string;
  readonly keyInserted: string;
  readonly keyDeleted: string;
  readonly keyVerbatim: string;
  readonly keyShortened: string;
  readonly keyParaphrased: string;
  readonly keySilent: string;
  /** Under the picture of a commentary. */
  readonly passages: (n: number, silent: number) => string;
}

/** Words of the table of article numbers and of the picture of the alignment. */
export const EDITION_NUMBERS: Catalogue<EditionNumbers> = {
  zh: {
    heading: '条号对照表',
    hint: '底本条号连到正文，其余连到对照版。条号和文字都没有变动的各条合为一行，可以展开。',
    hintLong: '底本条号连到正文，其余连到对照版。条号没有变动的各条合为一行，展开可见每条异文几处。',
    nothing: '没有可以对照的条文。',
    table: '逐条对照',
    picture: '对应关系图',
    pictureHint:
      '左为底本，右为他本，各条的高度依文字多少；连带表示条文的去向，点按可到对照版。图中所示，下表逐条列出。',
    none: '无',
    entries: (n) => `异文 ${n}`,
    range: (first, last) => `${first}—${last}`,
    strand: (sides, words) => `${sides.join(' → ')}　${words}`,
    alike: (n) => `条号、文字各本相同，共 ${n} 条`,
    sameNumbers: (n, edited) => `条号各本相同，共 ${n} 条，其中 ${edited} 条有异文`,
    key: '图例',
    keySame: '相同',
    keyEdited: '有异，色深者异文多',
    keySplit: '拆分、合并',
    keyMoved: '移动',
    keyInserted: '新增',
    keyDeleted: '删去',
    keyVerbatim: QUOTATION_WORDS.zh.verbatim,
    keyShortened: QUOTATION_WORDS.zh.shortened,
    keyParaphrased: QUOTATION_WORDS.zh.paraphrased,
    keySilent: '未提及',
    passages: (n, silent) =>
      silent > 0 ? `引述 ${n} 处；未提及 ${silent} 条` : `引述 ${n} 处；各条都已提及`,
  },
  en: {
    heading: 'Article numbers',
    hint: 'Numbers of the base lead to the text, the others to the collation. Articles that changed neither number nor wording share a line, which opens.',
    hintLong:
      'Numbers of the base lead to the text, the others to the collation. Articles whose number did not change are in one line, which opens to show how many variants each has.',
    nothing: 'There are no articles to set against each other.',
    table: 'Article by article',
    picture: 'The alignment, drawn',
    pictureHint:
      'The base is on the left, the other text on the right; an article is as high as its text is long. A ribbon shows where an article went, and leads to the collation. The table below says the same, article by article.',
    none: 'none',
    entries: (n) => `${n} ${n === 1 ? 'variant' : 'variants'}`,
    range: (first, last) => `${first}–${last}`,
    strand: (sides, words) => `${sides.join(' → ')} (${words})`,
    alike: (n) => `same number and wording in every text: ${n} articles`,
    sameNumbers: (n, edited) => `same number in every text: ${n} articles, ${edited} with variants`,
    key: 'Key',
    keySame: 'same',
    keyEdited: 'differs, darker where there are more variants',
    keySplit: 'split, merged',
    keyMoved: 'moved',
    keyInserted: 'inserted',
    keyDeleted: 'deleted',
    keyVerbatim: QUOTATION_WORDS.en.verbatim,
    keyShortened: QUOTATION_WORDS.en.shortened,
    keyParaphrased: QUOTATION_WORDS.en.paraphrased,
    keySilent: 'not mentioned',
    passages: (n, silent) =>
      `${n} ${n === 1 ? 'passage' : 'passages'}; ` +
      (silent > 0
        ? `${silent} ${silent === 1 ? 'article' : 'articles'} not mentioned`
        : 'no article left out'),
  },
};
