import type { Catalogue } from './language.js';

/** What a table for a spreadsheet says beside the words of a report and of an edition: `report.ts`, `edition-text.ts`. */
export interface TableMessages {
  /** Names of sheets: at most 31 characters, none of `[ ] : * ? / \`. */
  readonly variants: string;
  readonly numbers: string;
  readonly about: string;
  readonly wordsOfWitness: string;
  /** A column that shows the words with what stands round them in the base. */
  readonly context: string;
  /** Words of a text within their context. */
  readonly inContext: (before: string, words: string, after: string) => string;
  readonly numberInBase: string;
  readonly numberInWitness: string;
  /** How alike two sides of a row are, from 0 to 1. */
  readonly similarity: string;
  readonly decision: string;
  readonly remarks: string;
  /** What a line of the last sheet is about, which of its facts, and the fact. */
  readonly subject: string;
  readonly item: string;
  readonly content: string;
  /** Over what is about the collation as a whole. */
  readonly whole: string;
  readonly standing: string;
  readonly author: string;
  readonly date: string;
  readonly format: string;
  readonly notice: string;
  readonly rule: string;
  /** Where a text is longer than a cell can be. */
  readonly cut: string;
}

/** Words of the tables that an editor takes away. */
export const TABLE_MESSAGES: Catalogue<TableMessages> = {
  zh: {
    variants: '勘误表',
    numbers: '条号对照表',
    about: '说明',
    wordsOfWitness: '校本文字',
    context: '上下文',
    inContext: (before, words, after) => `${before}【${words}】${after}`,
    numberInBase: '底本条号',
    numberInWitness: '校本条号',
    similarity: '相似度',
    decision: '人工裁定',
    remarks: '说明',
    subject: '对象',
    item: '项目',
    content: '内容',
    whole: '校勘',
    standing: '性质',
    author: '校勘人',
    date: '校勘日期',
    format: '格式',
    notice: '读取提示',
    rule: '取舍',
    cut: '〔以下过长，从略〕',
  },
  en: {
    variants: 'Variants',
    numbers: 'Article numbers',
    about: 'About',
    wordsOfWitness: 'Witness reads',
    context: 'Context',
    inContext: (before, words, after) => `${before}【${words}】${after}`,
    numberInBase: 'Article of the base',
    numberInWitness: 'Article of the witness',
    similarity: 'Similarity',
    decision: 'Decided by hand',
    remarks: 'Remarks',
    subject: 'About',
    item: 'What',
    content: 'Content',
    whole: 'Collation',
    standing: 'Standing',
    author: 'Collated by',
    date: 'Date of collation',
    format: 'Format',
    notice: 'How it was read',
    rule: 'Open variants',
    cut: '[too long for a cell; the rest is left out]',
  },
};
