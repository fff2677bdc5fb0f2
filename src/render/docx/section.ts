import type { ISectionOptions, Paragraph, Table } from 'docx';
import { COMPARISON_TABLE } from '../../messages/comparison-table.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import type { Comparison } from '../../model/comparison.js';
import type { FileOptions, Report } from '../format.js';
import { reportTitle, unitsOf } from '../prose/summary.js';
import { pageFooter } from '../word/footer.js';
import { tableEnd } from '../word/table-end.js';
import { annexOf } from './annex.js';
import { FACT, PAGE } from './layout.js';
import { legendOf } from './legend.js';
import { factLine, factsOf, sectionTitle, titleOf } from './masthead.js';
import { countUnchanged } from './rows/strips.js';
import { sheetOf, type Sheet } from './sheet.js';
import { collationTable } from './table.js';

/** What stands over the document: the title of the report as it is, or the name of the regulation and what this is. */
export function tableTitle(report: Report, { lang }: FileOptions): string {
  if (report.title !== undefined) return report.title;
  const name = reportTitle(undefined, report.comparisons[0]) || REPORT_MESSAGES[lang].untitled;
  return COMPARISON_TABLE[lang].title(name);
}

/** A section for each comparison, on pages of its own. */
export function sectionsOf(report: Report, options: FileOptions): ISectionOptions[] {
  const head = titleOf(tableTitle(report, options), REPORT_MESSAGES[options.lang].subtitle);
  const bodies = report.comparisons.map((comparison) => bodyOf(comparison, report, options));
  const list = bodies.length > 0 ? bodies : [[factLine(REPORT_MESSAGES[options.lang].noComparisons)]];
  const [before, between, after] = COMPARISON_TABLE[options.lang].page;
  return list.map((body, at) => ({
    properties: { page: PAGE, ...(at > 0 && { type: 'nextPage' as const }) },
    footers: {
      default: pageFooter([before, { field: 'page' }, between, { field: 'pages' }, after], FACT),
    },
    children: [...(at === 0 ? head : []), ...body],
  }));
}

function bodyOf(comparison: Comparison, report: Report, options: FileOptions): (Paragraph | Table)[] {
  const sheet = sheetOf(comparison, options);
  const several = report.comparisons.length > 1;
  const heading = several ? [sectionTitle(`${sheet.sigla.base} → ${sheet.sigla.witness}`)] : [];
  const annex = annexOf(sheet);
  return [
    ...heading,
    ...factsOf(sheet, options),
    ...mainOf(sheet, options),
    ...(annex.length > 0 ? annex : [tableEnd()]),
  ];
}

/** The table and its legend. Where nothing differs it holds what is to be said of single articles: findings, comments. */
function mainOf(sheet: Sheet, { changedOnly = false }: FileOptions): (Paragraph | Table)[] {
  if (hasDifference(sheet))
    return [...legendOf(sheet), ...(changedOnly ? leftOut(sheet) : []), collationTable(sheet, changedOnly)];
  const sentence = factLine(noDifference(sheet), { before: 120 });
  return sheet.concerns.isOnBands ? [sentence, collationTable(sheet, true)] : [sentence];
}

function leftOut(sheet: Sheet): Paragraph[] {
  const { collation, messages, say } = sheet;
  const n = countUnchanged(sheet);
  return n === 0 ? [] : [factLine(say.leftOut(unitsOf(n, collation.comparison, 'base', messages)))];
}

/** Sixty pages of 同左 help nobody: where nothing differs, a sentence says so. */
function hasDifference({ collation }: Sheet): boolean {
  const { rows } = collation.comparison.alignment;
  const moved = rows.some((row) => row.relation !== 'same' || row.moved || row.renumbered);
  return moved || collation.entries.length > 0;
}

function noDifference({ collation, say, messages }: Sheet): string {
  if (collation.comparison.alignment.rows.length > 0) return say.noDifference;
  return messages.noArticles + messages.noArticlesHint;
}
