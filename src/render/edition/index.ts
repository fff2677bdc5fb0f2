import { editionPage } from '../html/edition/page.js';
import type { Edition } from '../../model/edition.js';
import type { EditionFormat, EditionOptions } from './format.js';
import { editionJson } from './json.js';
import { editionMarkdown } from './md.js';
import { numbersCsv } from './numbers.js';
import { editionTei } from './tei.js';
import { editionText } from './text.js';
import { variantsCsv } from './variants.js';

/** Formats of an edition. To add one: a file here, a line in this table and in that of files.ts. */
export const editionFormats = {
  html: htmlOf,
  json: editionJson,
  tei: editionTei,
  text: editionText,
  md: editionMarkdown,
  variants: variantsCsv,
  numbers: numbersCsv,
} as const satisfies Readonly<Record<string, EditionFormat>>;

/** Name of a format of an edition. */
export type EditionFormatName = keyof typeof editionFormats;

function htmlOf(edition: Edition, { lang, downloads = [] }: EditionOptions): string {
  return editionPage(edition, { lang, downloads });
}
