import { extentOf } from './extent.js';
import type { Measures } from './measures.js';
import type { Row } from './rows.js';

/** Share of the size of the text by which a title is larger. */
const LARGER = 1.12;
/** Share of the width of a column by which a line may be out of its middle. */
const OFF_MIDDLE = 0.06;
/** Of its own size, how far apart the lines of a title are at most. */
const FAR = 2.2;
/** What begins a heading of its own, or the note under a title. */
const ANEW =
  /^(?:第[^，。]{1,9}[编章节条分]|目\s*[录次]|[一二三四五六七八九十]{1,3}、|[（(]\s*(?:[0-9０-９〇一二三四五六七八九十]{1,4}\s*[年）)])|《)/u;

/** Characters of room on either side of a centred line, and by how many of them the two may differ. */
const ROOM = 1.5;
const UNEVEN = 0.8;

/**
 * Whether a line goes on with the centred one above it: the title of two lines, and the note under it. Either both are
 * centred, in the same font, larger than the text, and as far apart as lines of that size are; or the one above fills
 * its column and this is centred below it, as the rest of no other paragraph is.
 * @param text the line's words
 * @param above the words of the line above
 */
export function goesOnCentred(
  rows: readonly Row[],
  at: number,
  text: string,
  above: string,
  measures: Measures,
): boolean {
  const row = rows[at] as Row;
  const before = rows[at - 1];
  if (!before || Math.abs(row.size - before.size) > 0.5 || ANEW.test(text) || /[。；：]$/u.test(above))
    return false;
  return isTitle(rows, before, row, measures) || isRest(rows, before, row, measures);
}

function isTitle(rows: readonly Row[], before: Row, row: Row, { size }: Measures): boolean {
  const large = row.size >= size * LARGER && row.y - before.y <= FAR * row.size;
  return large && ((isCentred(rows, row) && isCentred(rows, before)) || fillsFromMargin(rows, before, row));
}

/** Web pages have their titles at the left margin; the line above is broken where no further character has room. */
function fillsFromMargin(rows: readonly Row[], before: Row, row: Row): boolean {
  const [left, right] = extentOf(rows);
  return before.x - left < row.size / 2 && row.x - left < row.size / 2 && right - before.end < 2 * row.size;
}

function isCentred(rows: readonly Row[], { x, end }: Row): boolean {
  const [left, right] = extentOf(rows);
  return Math.abs((x + end - left - right) / 2) <= OFF_MIDDLE * (right - left);
}

function isRest(rows: readonly Row[], before: Row, row: Row, { size, pitch }: Measures): boolean {
  const [left, right] = extentOf(rows);
  const fills = before.x - left < ROOM * size && right - before.end < ROOM * size;
  const room = [row.x - left, right - row.end] as const;
  const centred = Math.min(...room) >= ROOM * size && Math.abs(room[0] - room[1]) <= UNEVEN * size;
  return fills && centred && row.y - before.y <= 1.2 * pitch;
}
