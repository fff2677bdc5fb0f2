import type { Language } from '../messages/language.js';
import { INDEX_MESSAGES } from '../messages/report-index.js';
import type { IndexComparison } from './prose/index-list.js';

/** What is put behind the name of a comparison for the file of each format, in the order in which they are listed. */
export const REPORT_FILES = {
  html: '.html',
  docx: '.docx',
  redline: '-redline.docx',
  xlsx: '.xlsx',
  json: '.json',
  md: '.md',
} as const;

/** Name of a format in which a build writes a comparison. */
export type BuiltFormat = keyof typeof REPORT_FILES;

/**
 * Where the index leads for a comparison.
 * @param name of the files of the comparison, without their extensions
 */
export function reportLinks(name: string, lang: Language): Pick<IndexComparison, 'page' | 'files'> {
  const { html, ...others } = REPORT_FILES;
  const files = Object.entries(others).map(([format, end]) => ({
    label: INDEX_MESSAGES[lang].file[format as Exclude<BuiltFormat, 'html'>],
    path: `${name}${end}`,
  }));
  return { page: `${name}${html}`, files };
}
