import { EDITION_FILE_MESSAGES } from '../../messages/edition-files.js';
import type { Language } from '../../messages/language.js';
import type { Download } from '../prose/edition/download.js';
import type { EditionFileName } from './format.js';
import type { EditionFormatName } from './index.js';

/** What is put behind the name of an edition for the file of each format, in the order in which they are listed. */
export const EDITION_FILES: Readonly<Record<EditionFormatName | EditionFileName, string>> = {
  html: '.html',
  docx: '.docx',
  text: '.txt',
  md: '.md',
  xlsx: '.xlsx',
  variants: '-variants.csv',
  numbers: '-numbers.csv',
  tei: '.xml',
  json: '.json',
};

/**
 * What a reader of an edition can take away beside its page.
 * @param name of the files of the edition, without extensions
 * @param comparisons names of the reports of its comparisons
 */
export function editionDownloads(name: string, comparisons: readonly string[], lang: Language): Download[] {
  const say = EDITION_FILE_MESSAGES[lang];
  const names = Object.keys(EDITION_FILES) as (keyof typeof EDITION_FILES)[];
  const formats = names.filter((format) => format !== 'html');
  return [
    ...formats.map((format) => ({ ...say.format[format], path: `${name}${EDITION_FILES[format]}` })),
    ...comparisons.flatMap((comparison) => [
      { ...say.comparison, path: `${comparison}.html` },
      { ...say.comparisonDocx, path: `${comparison}.docx` },
      { ...say.comparisonRedline, path: `${comparison}-redline.docx` },
      { ...say.comparisonXlsx, path: `${comparison}.xlsx` },
      { ...say.comparisonMarkdown, path: `${comparison}.md` },
      { ...say.comparisonJson, path: `${comparison}.json` },
    ]),
  ];
}
