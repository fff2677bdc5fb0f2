/** The paragraphs of a cell, as they are seen; those without words may be in it or not. */
export type CellParagraphs = readonly string[];

/** A row that begins an article: 第一条　为了…。 with words behind the number, not a reference in a column of its own. */
const ARTICLE = /^\s*(第[〇零一二三四五六七八九十百千两\d０-９]+条(?:之[一二三四五六七八九十]+)?)\s*\S{6}/u;

/** A paragraph that is a sentence or the head of a list; cells of real tables hold catchwords. */
const PROSE = /^.{18,}[。；：！？]["'”’」』）)]?\s*$/su;

/** Share of the words of a table that have to be in one cell, so that the others are only its surroundings. */
const MOST = 0.8;

/**
 * Whether a table only puts text in its place on the page: a frame round a text (one column), the columns of a page (one
 * row), a text with something narrow beside it. Its paragraphs are then lines as all others, in reading order. In a real
 * table a row says something that its cells say together.
 *
 * A comparison table (修订前 | 修订后) is a real one although its cells hold whole articles: they are two texts.
 * @param rows the table by rows and cells
 */
export function isLayoutTable(rows: readonly (readonly CellParagraphs[])[]): boolean {
  const filled = rows.flatMap((cells) =>
    cells.map((paragraphs, column) => ({ column, words: paragraphs.filter((text) => text.trim() !== '') })),
  );
  const cells = filled.filter(({ words }) => words.length > 0);
  if (new Set(cells.map(({ column }) => column)).size <= 1) return true;
  if (comparesTexts(cells)) return false;
  if (rows.length === 1) return cells.some(({ words }) => holdsText(words, 2));
  const sizes = cells.map(({ words }) => words.join('').length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return cells.some(({ words }, at) => (sizes[at] ?? 0) >= MOST * total && holdsText(words, 3));
}

/** Articles, or several paragraphs of prose. */
function holdsText(paragraphs: CellParagraphs, several: number): boolean {
  return (
    paragraphs.some((text) => ARTICLE.test(text)) ||
    paragraphs.filter((text) => PROSE.test(text.trim())).length >= several
  );
}

/** Whether one number stands over articles of two columns, as it never does where a text flows through columns. */
function comparesTexts(
  cells: readonly { readonly column: number; readonly words: CellParagraphs }[],
): boolean {
  const columns = new Map<string, number>();
  for (const { column, words } of cells) {
    for (const text of words) {
      const number = ARTICLE.exec(text)?.[1];
      if (number === undefined) continue;
      if ((columns.get(number) ?? column) !== column) return true;
      columns.set(number, column);
    }
  }
  return false;
}
