import stringWidth from 'string-width';

/** ASCII, and Chinese characters with their marks: nearly all there is, and each code unit a character by itself. */
const PLAIN = /^[ -~\u00b7\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/u;
/** The last of the characters of {@link PLAIN} that take one column: “ ” … — → are narrow on a terminal. */
const LAST_NARROW = 0x21ff;

/** Whether each code unit of a text is one character of one or two columns. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Columns of a character of a plain text, by its code. */
export function plainColumns(code: number): number {
  return code <= LAST_NARROW ? 1 : 2;
}

/** Columns a text takes on a terminal; Chinese characters take two. */
export function columnsOf(text: string): number {
  if (!isPlain(text)) return stringWidth(text);
  let columns = 0;
  for (let at = 0; at < text.length; at++) columns += plainColumns(text.charCodeAt(at));
  return columns;
}
