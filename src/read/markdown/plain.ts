/** Characters without which there is no syntax in a line. Others that Markdown knows, `.` or `@`, are always seen. */
const SYNTAX = /[*_[\]`~<>&\\|#+=:-]/u;

/** A line with more marks than this was not written by hand, and micromark's time grows with their square. */
const MARKS_LIMIT = 1000;
const MARKS = '*_[]!`~';

/** Characters of indent that are enough to belong to the footnote above. */
const INDENT_LIMIT = 4;

/** Whether a line has no syntax of Markdown, or so many marks that none of them is taken for syntax. */
export function isPlain(line: string): boolean {
  return !SYNTAX.test(line) || isOverloaded(line);
}

function isOverloaded(line: string): boolean {
  if (line.length <= MARKS_LIMIT) return false;
  let count = 0;
  for (let at = 0; at < line.length && count <= MARKS_LIMIT; at++) {
    if (MARKS.includes(line.charAt(at))) count++;
  }
  return count > MARKS_LIMIT;
}

/** The line with no more indent than counts: deeper lists of lists would cost micromark the cube of their depth. */
export function withoutDeepIndent(line: string): string {
  const indent = indentOf(line).length;
  return indent <= INDENT_LIMIT ? line : line.slice(indent - INDENT_LIMIT);
}

/** The blanks a line begins with. */
export function indentOf(line: string): string {
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}
