/** A verbatim stretch with the line ends inside it, and the white space around them, taken away as the parser does. */
export function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n\f]\s*/gu, '');
}
