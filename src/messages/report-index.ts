import type { Catalogue } from './language.js';

/** What the index of the reports says. */
export interface IndexMessages {
  readonly kicker: string;
  readonly editions: string;
  readonly openEdition: string;
  readonly articles: string;
  readonly entries: string;
  readonly substantive: string;
  readonly undecided: string;
  /** The picture of where the variants are. */
  readonly density: string;
  readonly comparisons: string;
  readonly texts: string;
  readonly source: string;
  readonly date: string;
  readonly open: string;
  /** What the other files of a comparison are called. */
  readonly file: Readonly<Record<'docx' | 'redline' | 'xlsx' | 'json' | 'md', string>>;
  readonly noComparisons: string;
  readonly noTexts: string;
  readonly colophon: string;
}

/** Words of the index page of `jiaokan build`. */
export const INDEX_MESSAGES: Catalogue<IndexMessages> = {
  zh: {
    kicker: '校勘报告',
    editions: '整理本',
    openEdition: '打开整理本',
    articles: '条',
    entries: '异文',
    substantive: '实质性',
    undecided: '待定',
    density: '异文在全文中的分布',
    comparisons: '版本对照',
    texts: '所据文本',
    source: '来源',
    date: '日期',
    open: '打开对照',
    file: { docx: 'Word 对照表', redline: 'Word 修订稿', xlsx: 'Excel', json: 'JSON', md: 'MD' },
    noComparisons: '没有对照。',
    noTexts: '没有文本。',
    colophon: '由 jiaokan 依配置文件生成；同样的输入，在任何机器上得到同样的报告。',
  },
  en: {
    kicker: 'Collation reports',
    editions: 'Editions',
    openEdition: 'Open the edition',
    articles: 'articles',
    entries: 'variants',
    substantive: 'of substance',
    undecided: 'open',
    density: 'Where in the text the variants are',
    comparisons: 'Comparisons',
    texts: 'Texts',
    source: 'Source',
    date: 'Date',
    open: 'Open the comparison',
    file: { docx: 'Word table', redline: 'Word redline', xlsx: 'Excel', json: 'JSON', md: 'MD' },
    noComparisons: 'No comparisons.',
    noTexts: 'No texts.',
    colophon:
      'Made by jiaokan from its configuration; the same input gives the same reports on every machine.',
  },
};
