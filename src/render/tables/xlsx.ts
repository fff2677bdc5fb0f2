import { REPORT_MESSAGES } from '../../messages/report.js';
import { TABLE_MESSAGES } from '../../messages/tables.js';
import type { FileOptions, Report, ReportFile } from '../format.js';
import { collationOf } from '../prose/collation.js';
import { extentOf, reportTitle, summaryLines } from '../prose/summary.js';
import { visible } from '../prose/visible.js';
import { aboutGrid, textSubject, wholeSubject, type Subject } from './about.js';
import type { Grid } from './grid.js';
import { numbersGrid } from './numbers-grid.js';
import { variantsGrid } from './variants-grid.js';
import { workbookOf } from './workbook.js';

/** A report as a workbook: 勘误表, 条号对照表, and a sheet that says what they rest on. */
export const reportXlsx: ReportFile = (report, options) => {
  const { lang } = options;
  const { variants, numbers, about } = TABLE_MESSAGES[lang];
  const collations = report.comparisons.map(collationOf);
  return workbookOf(
    [
      { name: variants, filter: true, ...variantsGrid(collations, lang) },
      { name: numbers, filter: true, ...numbersGrid(collations, lang) },
      { name: about, filter: false, ...aboutOf(report, options) },
    ],
    lang,
  );
};

/** What the tables of a report rest on: the base, and each witness with the counts of its comparison. */
function aboutOf({ title, comparisons }: Report, options: FileOptions): Grid {
  const { lang } = options;
  const messages = REPORT_MESSAGES[lang];
  const [first] = comparisons;
  const subjects: Subject[] = [wholeSubject(reportTitle(title, first), [], options)];
  if (first)
    subjects.push(
      textSubject(first.alignment.base, [[messages.extent, extentOf(first, 'base', messages)]], lang),
    );
  for (const comparison of comparisons) {
    const { base, witness } = comparison.alignment;
    const extent = extentOf(comparison, 'witness', messages);
    const pair = [base, witness].map(({ siglum }) => visible(siglum)).join(' → ');
    subjects.push(textSubject(witness, [[messages.extent, extent]], lang), {
      name: pair,
      facts: summaryLines(comparison.summary, lang).map((line) => [messages.summary, line] as const),
    });
  }
  return aboutGrid(subjects, lang);
}
