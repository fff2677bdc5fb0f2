import type { Edition } from '../../../model/edition.js';
import type { IndexSpot } from '../index-list.js';
import { printedLength } from '../printed-length.js';
import { sheetOf } from './sheet.js';

/** Where the variants of an edition are, for the picture of it on the index. */
export function indexDensity(edition: Edition): IndexSpot[] {
  return sheetOf(edition, 'zh').parts.map(({ paras, entries }) => ({
    length: printedLength(paras),
    entries: entries.length,
    substantive: entries.filter(({ substantive }) => substantive).length,
  }));
}
