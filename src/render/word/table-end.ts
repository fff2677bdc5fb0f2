import { Paragraph } from 'docx';

/**
 * Stands behind a table that nothing else follows: Word writes no text that ends with a table. A point high, so that a page
 * filled by the table has room for it.
 */
export function tableEnd(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });
}
