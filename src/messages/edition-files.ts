import type { Catalogue } from './language.js';

interface FileWords {
  /** What the file is. */
  readonly label: string;
  /** For whom, or for what. */
  readonly note: string;
}

/** What the files of an edition are called where they are offered. */
export interface EditionFileMessages {
  readonly format: Readonly<
    Record<'html' | 'docx' | 'text' | 'md' | 'xlsx' | 'variants' | 'numbers' | 'tei' | 'json', FileWords>
  >;
  /** Reports of the base and one witness by themselves. */
  readonly comparison: FileWords;
  readonly comparisonDocx: FileWords;
  readonly comparisonRedline: FileWords;
  readonly comparisonXlsx: FileWords;
  readonly comparisonJson: FileWords;
  readonly comparisonMarkdown: FileWords;
}

/** Labels and notes of downloads. */
export const EDITION_FILE_MESSAGES: Catalogue<EditionFileMessages> = {
  zh: {
    format: {
      html: { label: '整理本', note: '网页' },
      docx: { label: '整理本', note: 'Word，校勘记作脚注' },
      xlsx: { label: '勘误表和条号对照表', note: 'Excel' },
      text: { label: '整理版', note: '纯文本，可以粘贴到 Word、WPS' },
      md: { label: '整理版附校勘记', note: 'Markdown' },
      tei: { label: '整理本 TEI P5', note: 'XML，并行分段（parallel segmentation）' },
      json: { label: '整理本数据', note: 'JSON，给程序用' },
      variants: { label: '勘误表', note: 'CSV，可以用 Excel、WPS 打开' },
      numbers: { label: '条号对照表', note: 'CSV，可以用 Excel、WPS 打开' },
    },
    comparison: { label: '两本对照', note: '网页' },
    comparisonDocx: { label: '修订对照表', note: 'Word' },
    comparisonRedline: { label: '修订稿', note: 'Word，带修订痕迹' },
    comparisonXlsx: { label: '两本的勘误表和条号对照表', note: 'Excel' },
    comparisonJson: { label: '两本对照数据', note: 'JSON' },
    comparisonMarkdown: { label: '两本对照', note: 'Markdown' },
  },
  en: {
    format: {
      html: { label: 'edition', note: 'page' },
      docx: { label: 'edition', note: 'Word, with the apparatus as footnotes' },
      xlsx: { label: 'variants and article numbers', note: 'Excel' },
      text: { label: 'consolidated text', note: 'plain text, to paste into Word or WPS' },
      md: { label: 'consolidated text with apparatus', note: 'Markdown' },
      tei: { label: 'edition in TEI P5', note: 'XML, parallel segmentation' },
      json: { label: 'edition as data', note: 'JSON, for programs' },
      variants: { label: 'list of variants', note: 'CSV, for Excel or WPS' },
      numbers: { label: 'table of article numbers', note: 'CSV, for Excel or WPS' },
    },
    comparison: { label: 'two texts compared', note: 'page' },
    comparisonDocx: { label: 'table of changes', note: 'Word' },
    comparisonRedline: { label: 'redline', note: 'Word, with tracked changes' },
    comparisonXlsx: { label: 'variants and article numbers of two texts', note: 'Excel' },
    comparisonJson: { label: 'two texts compared, as data', note: 'JSON' },
    comparisonMarkdown: { label: 'two texts compared', note: 'Markdown' },
  },
};
