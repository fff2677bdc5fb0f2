const PIECE =
  /\s+|[（《“]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《“，。；：、？）》”]+)[，。；：、？）》”]*|\S/gu;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/** Columns a line of help takes on a terminal: Chinese characters and full-width marks take two. */
export function helpColumns(text: string): number {
  return [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
}

/**
 * Folds a line of help. Commander folds at white space only, of which a line of Chinese has none.
 * @param width columns of a line
 * @returns the lines, with \n between them; no closing mark begins one
 */
export function wrapHelp(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECE)) {
    if (line !== '' && helpColumns(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].join('\n');
}
