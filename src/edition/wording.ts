import { BLANK, glyphOf } from '../model/glyph.js';
import { inOneLine } from '../model/line-ends.js';

/** Words as they are compared: width and radicals folded, white space and line ends left out, marks kept. */
export function foldWording(text: string): string {
  let folded = '';
  for (const char of text) {
    const glyph = glyphOf(char);
    if (glyph !== BLANK) folded += glyph.n;
  }
  return folded;
}

/** Words alone, without marks: what can be looked up in Letters. */
export function lettersIn(text: string): string {
  let letters = '';
  for (const char of text) {
    const glyph = glyphOf(char);
    if (glyph !== BLANK && glyph.kind !== 'mark') letters += glyph.n;
  }
  return letters;
}

/** A verbatim stretch as it is printed: in one line, nothing before it and behind it. */
export function printedWords(text: string): string {
  return inOneLine(text).trim();
}
