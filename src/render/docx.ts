import { FACT, TEXT } from './docx/layout.js';
import { sectionsOf, tableTitle } from './docx/section.js';
import type { ReportFile } from './format.js';
import { wordFile } from './word/file.js';
import { footerStyle } from './word/footer.js';
import { packWord } from './word/pack.js';

/** 对照表: both texts side by side as a Word document, with what is to be said of each article beside it. */
export const docxOf: ReportFile = (report, options) => {
  const { author, date } = options;
  const document = wordFile({
    title: tableTitle(report, options),
    ...(author !== undefined && { author }),
    body: TEXT,
    paragraphStyles: [footerStyle(FACT)],
    sections: sectionsOf(report, options),
  });
  return packWord(document, date);
};
