import type { Line } from './line.js';

/** Lines within which a quotation of several articles is closed again. */
const LONGEST_QUOTATION = 60;

/**
 * True where a mark that was opened before a line is closed in it or behind it. A stray mark never is
 * (“党政同责、一岗 | “双责” leaves one open), and what follows it is not quoted.
 */
export function closesQuotation(lines: readonly Line[], from: number): boolean {
  let open = 0;
  for (const { text } of lines.slice(from, from + LONGEST_QUOTATION)) {
    for (const char of text) {
      open += char === '“' ? 1 : char === '”' ? -1 : 0;
      if (open < 0) return true;
    }
  }
  return false;
}

/** Marks opened less marks closed. Most lines quote nothing, so they are searched rather than walked through. */
export function openQuotes(text: string): number {
  return count(text, '“') - count(text, '”');
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
