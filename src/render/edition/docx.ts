import { EDITION_WORD } from '../../messages/edition-word.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { sheetOf } from '../prose/edition/sheet.js';
import { nameOf } from '../prose/edition/texts.js';
import { wordFile } from '../word/file.js';
import { packWord } from '../word/pack.js';
import { tableEnd } from '../word/table-end.js';
import { appendix } from './docx/appendix.js';
import { bodyOf } from './docx/body.js';
import { printedLines } from './docx/lines.js';
import { footnotes } from './docx/notes.js';
import { offGrid } from './docx/off-grid.js';
import { pageNumbers, TABLE_PAGE, TEXT_PAGE } from './docx/page.js';
import { sourcesTable } from './docx/sources.js';
import { styledParagraph } from './docx/styled.js';
import { ownDefaults, paragraphStyles, STYLES } from './docx/styles.js';
import type { EditionFile } from './format.js';

/**
 * 整理版 as a Word document in the typography of GB/T 9704-2012: the chosen words with 校勘记 as footnotes, then 勘误表 and
 * 条号对照表. The paragraphs are the lines of the plain text, the footnotes say what those of the Markdown form say.
 */
export const editionDocx: EditionFile = async (edition, options) => {
  const { lang, date, author } = options;
  const sheet = sheetOf(edition, lang);
  const { disclaimer, untitled } = REPORT_MESSAGES[lang];
  const lines = printedLines(sheet);
  const { paragraphs, head } = bodyOf(lines, sheet);
  const tables = appendix(sheet);
  const children = [
    ...paragraphs.slice(0, head),
    sourcesTable(sheet, options),
    styledParagraph('gap', []),
    ...paragraphs.slice(head),
  ];
  const document = wordFile({
    title: nameOf(edition) || untitled,
    subject: EDITION_WORD[lang].subject(disclaimer),
    ...(author !== undefined && { author }),
    body: STYLES.body.dress,
    sections: [
      { properties: TEXT_PAGE, footers: pageNumbers(), children },
      ...(tables.length > 0 ? [{ properties: TABLE_PAGE, children: [...tables, tableEnd()] }] : []),
    ],
    alternatingFooters: true,
    footnotes: footnotes(lines, sheet),
    paragraphStyles: paragraphStyles(),
    defaults: ownDefaults(),
  });
  return packWord(document, date, offGrid);
};
