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

/** `**第十条**　…`: bold to whoever reads it, whatever rules he goes by, and nothing else that could be syntax. */
const BOLD_LABEL = /^\*\*([^\s*_[\]`~<>&\\|#+=:!.-]+)\*\*(?=\s|$)/u;

/**
 * The label in bold that a line begins with, where the line has no other syntax.
 * @returns how long it is without its marks; 0 where there is none
 */
export function boldLabel(line: string): number {
  const [bold, label] = BOLD_LABEL.exec(line) ?? [];
  return bold !== undefined && label !== undefined && !SYNTAX.test(line.slice(bold.length))
    ? label.length
    : 0;
}

/** Syntax inside which `**` is what it looks like, over any number of lines: a fence, raw HTML. */
const RAW = /^\s*(?:`{3}|~{3})|<(?:pre|script|style|textarea|[!?])/imu;

/** Whether a text has places where bold is not bold. Comments of one line are none. */
export function hasRaw(text: string): boolean {
  return RAW.test(text.replace(/<!--.*?-->/gu, ''));
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
