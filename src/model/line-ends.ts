/** A character that ends a line, as Unicode has it. */
export const LINE_END = /[\n\r\f\v\u0085\u2028\u2029]/u;

/** A verbatim stretch with the line ends inside it, and the white space around them, taken away as the parser does. */
export function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n\f]\s*/gu, '');
}
