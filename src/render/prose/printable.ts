import { visible } from './visible.js';

/** U+FFFE and U+FFFF, which are no characters of XML 1.0 (production 2, Char) and which `visible` leaves alone. */
const NO_CHARACTER = /[\uFFFE\uFFFF]/gu;

/**
 * Text of a source as an XML document may hold it, before markup is escaped: as it is, except for what {@link visible}
 * writes out (controls, marks that reverse the direction of a line, lone surrogates) and what XML has no place for. A tab
 * is a space.
 * @param text a stretch of one line; the result has no line end
 */
export function printable(text: string): string {
  return visible(text).replace(NO_CHARACTER, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}
