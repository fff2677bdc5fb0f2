/** A line end with the white space around it, and what stands before and after. */
const LINE_END = /(.?)[^\S\n\r\f\v\u0085\u2028\u2029]*[\n\r\f\v\u0085\u2028\u2029]\s*(?=(.?))/gu;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;

/** A stretch of a source on one line: line ends are taken away, and leave a space between Latin words only. */
export function lineless(text: string): string {
  return text.replace(LINE_END, (_, before: string, after: string) =>
    LATIN_OR_DIGIT.test(before) && LATIN_OR_DIGIT.test(after) ? `${before} ` : before,
  );
}
