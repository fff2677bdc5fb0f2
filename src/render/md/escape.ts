import { visible } from '../prose/visible.js';

/** Characters that mean something to GitHub-flavoured Markdown or to the HTML inside it. */
const SPECIAL = /[\\`*_{}[\]<>|~#$&]/gu;
/** What makes a line a list, a quotation, a heading or a rule when it stands at its beginning. */
const AT_START = /^(\s*)(?:([-+=:>])|(\d{1,9})([.)]))/u;

/** Text of a source as Markdown that shows that text and nothing else; fit for a table cell. */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(SPECIAL, (char) =>
    char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
  );
}

/** {@link escapeMarkdown} for text that begins a line. */
export function escapeLine(text: string): string {
  return beginsLine(escapeMarkdown(text));
}

/** Escaped text as it may begin a line. */
export function beginsLine(escaped: string): string {
  return escaped
    .trimStart()
    .replace(AT_START, (_, space: string, mark?: string, number?: string, stop?: string) =>
      mark === undefined ? `${space}${number}\\${stop}` : `${space}\\${mark}`,
    );
}

/** A row of a table; the cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table, its heading and the line below it included. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)];
}

/**
 * Text as code, for paths: verbatim, fenced with more backticks than it holds. A pipe is escaped, because a table is
 * cut into cells before code is looked for.
 */
export function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown.replace(/\|/gu, '\\|')}${pad}${fence}`;
}
