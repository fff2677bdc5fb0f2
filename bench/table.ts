import stringWidth from 'string-width';

/** One row of a table, cell by cell. */
export type Cells = readonly (string | number)[];

/**
 * A table for the terminal. Columns are as wide as their widest cell, Chinese characters counted as two; the columns
 * named by `left` are flush left, the others, being figures, flush right.
 */
export function textTable(head: readonly string[], rows: readonly Cells[], left: readonly number[]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = widthsOf(lines);
  const printed = lines.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0, left.includes(at)))
      .join('  ')
      .trimEnd(),
  );
  return printed.join('\n');
}

/** The same as a Markdown table. */
export function markdownTable(
  head: readonly string[],
  rows: readonly Cells[],
  left: readonly number[],
): string {
  const rule = head.map((_, at) => (left.includes(at) ? '---' : '--:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function widthsOf(lines: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const line of lines) {
    for (const [at, cell] of line.entries()) widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell));
  }
  return widths;
}

function pad(cell: string, width: number, isLeft: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return isLeft ? cell + space : space + cell;
}
