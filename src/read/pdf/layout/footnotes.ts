import type { Measures } from './measures.js';
import type { Row } from './rows.js';
import { rowText } from './spacing.js';

/** Notes are set smaller than the text. */
const SMALLER = 0.93;
const MARK =
  /^(?:[①-⑳㉑-㉟⑴-⒇*＊※†⁰¹²³⁴⁵⁶⁷⁸⁹]|[[〔［(（]?[0-9]{1,3}[\]〕］)）]|[0-9]{1,2}(?![0-9年月日.．、]))/u;

/** What a note ends with that does not go on over the page. */
const STOP = /[。！？!?.;；”"）)\]】]$/u;

/**
 * Finds the notes at the foot of columns: the last rows of each, smaller than the text, from the first that begins with a
 * mark, or from the first of all where the last note before them goes on here.
 * @param columns in the order they are read
 * @returns for each the index of the first row of its notes; the number of rows where there are none
 */
export function footnotesIn(columns: readonly (readonly Row[])[], measures: Measures): number[] {
  let open = false;
  return columns.map((rows) => {
    const from = footnotesFrom(rows, measures, open);
    const last = rows[from] && rows.at(-1);
    open = last !== undefined && !STOP.test(wordsOf(last));
    return from;
  });
}

function footnotesFrom(rows: readonly Row[], { size }: Measures, goesOn: boolean): number {
  let from = rows.length;
  while (from > 0 && (rows[from - 1] as Row).size < size * SMALLER) from--;
  // A page of nothing but small print is a text of its own.
  if (from === 0) return rows.length;
  if (goesOn) return from;
  const marked = rows.findIndex((row, at) => at >= from && MARK.test(wordsOf(row)));
  return marked < 0 ? rows.length : marked;
}

function wordsOf(row: Row): string {
  return rowText(row, { setsOff: true }).replace(/\s/gu, '');
}
