import type { Sheet } from '../../prose/edition/sheet.js';

/** Lines of the table of article numbers; a law of 200 articles is still shown in full. */
const LONG = 300;

/**
 * True for an edition so long that the page says things once: a 款 that reads as the base is 同左, in an article that
 * differs elsewhere as well, articles whose words changed but not their number are one line of the table of numbers, and
 * files are named at the head of the page alone. The words of the base have their address in the text, and no second one.
 */
export function isLong({ edition }: Sheet): boolean {
  return edition.concordance.length >= LONG;
}
