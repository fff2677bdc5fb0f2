import { extentOf } from './extent.js';
import type { Row } from './rows.js';

/** A number that stands in a sentence, at the end of a line and at the beginning of one; a cell of a table is set off. */
const ENDS = /[\p{Script=Han}，、（“《][0-9]{1,8}$/u;
const BEGINS = /^[0-9]{1,8}(?![0-9.．、)）\s])/u;
/** Of its size, how far a full line may end from the margin, and the next begin from the other. */
const ROOM = 0.8;

/**
 * Whether a line goes on with a number in the midst of which the line above it ends: …的，可以处5 | 000元以下罚款. Set to a
 * grid of 28 characters, even figures are broken.
 * @param text the line's words
 * @param above the words of the line above
 */
export function goesOnWithNumber(rows: readonly Row[], at: number, text: string, above: string): boolean {
  const row = rows[at] as Row;
  const before = rows[at - 1];
  if (!before || !ENDS.test(above) || !BEGINS.test(text) || Math.abs(row.size - before.size) > 0.5)
    return false;
  const [left, right] = extentOf(rows);
  return right - before.end < ROOM * row.size && row.x - left < ROOM * row.size;
}
