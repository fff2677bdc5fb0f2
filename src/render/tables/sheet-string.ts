import type { Language } from '../../messages/language.js';
import { TABLE_MESSAGES } from '../../messages/tables.js';
import { visible } from '../prose/visible.js';

/** Characters that a cell can hold (ECMA-376 does not say; Excel does). */
const LONGEST = 32_767;
/** Characters that XML forbids or advises against, beside the controls that {@link visible} has written out. */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;
/** What a spreadsheet reads as a character by its code: `_x0041_` is A (ECMA-376, 22.9.2.19). */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/gu;
/**
 * Two controls that {@link visible} leaves in no text. One stands for U+FFFD, which the library drops, though it is how a
 * PDF shows that a font does not say what a character is. The other stands before every text: without it the library
 * takes a cell that reads `constructor` for something it has got already.
 */
const UNKNOWN = '\t';
const BEFORE = '\r';

/**
 * Text of a cell as the library for spreadsheets is given it: safe to show, as long as a cell can be, and never read as
 * anything but text. {@link sharedStrings} takes away what is put in here for the way through the library.
 */
export function sheetString(text: string, lang: Language): string {
  const shown = fitted(text.split('\n').map(visible).join('\n').replace(NONCHARACTER, writtenOut), lang);
  return BEFORE + shown.replaceAll('\uFFFD', UNKNOWN).replace(CODED, '_x005F_');
}

function writtenOut(char: string): string {
  return `\\u{${(char.codePointAt(0) as number).toString(16)}}`;
}

/** Cuts what is too long, with a mark behind it; no character is cut in two. */
function fitted(text: string, lang: Language): string {
  if (text.length <= LONGEST) return text;
  const { cut } = TABLE_MESSAGES[lang];
  const kept = text.slice(0, LONGEST - cut.length);
  return `${/[\uD800-\uDBFF]$/u.test(kept) ? kept.slice(0, -1) : kept}${cut}`;
}

/** The texts of a workbook as the library wrote them, with every character that the cells have, blanks at the ends included. */
export function sharedStrings(xml: string): string {
  return xml
    .replace(/<t(?: xml:space="preserve")?>\r/gu, '<t xml:space="preserve">')
    .replaceAll(UNKNOWN, '\uFFFD');
}
