/**
 * Finds the tables of a text: a row, a row of hyphens, and rows for as long as they hold a bar.
 * @returns the indexes of their lines
 */
export function tableRows(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  lines.forEach((line, index) => {
    const inside = rows.has(index - 1) && rows.has(index - 2) && line.includes('|');
    if (inside) rows.add(index);
    else if (isDelimiterRow(line) && lines[index - 1]?.includes('|')) rows.add(index - 1).add(index);
  });
  return rows;
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s>|:-]+$/u.test(line);
}
