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
