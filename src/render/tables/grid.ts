import { EDITION_TEXT } from '../../messages/edition-text.js';
import type { Language } from '../../messages/language.js';

/** What a cell of a table holds: words, safe to show, a line end between paragraphs; a number; or yes or no. */
export type Cell = string | number | boolean;

/** A table as every spreadsheet has it, whatever the format it is written in. */
export interface Grid {
  readonly head: readonly string[];
  /** As long as the head, each; an empty cell is the empty string. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What is read in a cell: 是 or 否, a number in Arabic figures. */
export function cellWords(cell: Cell, lang: Language): string {
  if (typeof cell === 'boolean') return cell ? EDITION_TEXT[lang].yes : EDITION_TEXT[lang].no;
  return String(cell);
}
