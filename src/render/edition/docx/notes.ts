import { Paragraph, type IPropertiesOptions } from 'docx';
import type { Sheet } from '../../prose/edition/sheet.js';
import { noteWords } from '../note-words.js';
import type { Line } from './lines.js';
import { styledRun } from './styled.js';

/**
 * 校勘记 as footnotes of Word, for the entries whose marks are printed. They are numbered through the whole document and not
 * anew on each page, as Word does where it is told nothing else: the number of a footnote is that of its entry in the
 * tables and in every other form of the edition.
 */
export function footnotes(
  lines: readonly Line[],
  sheet: Sheet,
): NonNullable<IPropertiesOptions['footnotes']> {
  const marks = lines.flatMap(({ tokens }) =>
    tokens.flatMap((token) => (token.kind === 'mark' ? [token.entry] : [])),
  );
  return Object.fromEntries(
    marks.map((entry) => {
      const { place, words } = noteWords(entry, sheet);
      const runs = [styledRun(' '), styledRun(place, 'heiti'), styledRun(` ${words}`)];
      return [entry.n, { children: [new Paragraph({ style: 'FootnoteText', children: runs })] }];
    }),
  );
}
