import { TableRow, type Paragraph, type Table } from 'docx';
import { DATES } from '../../messages/dates.js';
import type { FileOptions } from '../format.js';
import { dateWords } from '../prose/dates.js';
import type { Which } from '../prose/marks.js';
import { extentOf, summaryLines } from '../prose/summary.js';
import { wordRun } from '../word/runs.js';
import { FACT, NOTE, SECTION, TITLE } from './layout.js';
import { lineOf } from './paragraphs.js';
import { cellOf } from './rows/cells.js';
import type { Sheet } from './sheet.js';
import { fixedTable, headRow } from './table.js';

/** Of the columns 本, 简称, 名称, 文件, 篇幅, SHA-256. */
const FACTS = [1000, 1500, 6000, 2770, 1300, 2000] as const;

/** The name of the document, and that it is no official one. */
export function titleOf(title: string, subtitle: string): Paragraph[] {
  return [
    lineOf([wordRun(title, TITLE)], { alignment: 'center', spacing: { after: 80 }, keepNext: true }),
    lineOf([wordRun(subtitle, NOTE)], { alignment: 'center', spacing: { after: 160 } }),
  ];
}

/** Over one of several comparisons. */
export function sectionTitle(text: string): Paragraph {
  return lineOf([wordRun(text, SECTION)], {
    alignment: 'center',
    spacing: { before: 80, after: 120 },
    keepNext: true,
  });
}

/** What stands before the table: which texts, how much they differ, who says so and when. */
export function factsOf(sheet: Sheet, options: FileOptions): (Paragraph | Table)[] {
  return [textsTable(sheet), factLine(countsOf(sheet), { before: 120 }), signature(sheet, options)];
}

/** A line of small type outside the tables. */
export function factLine(text: string, spacing: { before?: number; after?: number } = {}): Paragraph {
  return lineOf([wordRun(text, FACT)], { spacing: { line: 300, lineRule: 'atLeast', ...spacing } });
}

function textsTable(sheet: Sheet): Table {
  const { messages, say } = sheet;
  const names = [messages.role, messages.siglum, say.name, messages.file, messages.extent, 'SHA-256'];
  return fixedTable(FACTS, [headRow(FACTS, names), textRow('base', sheet), textRow('witness', sheet)]);
}

function textRow(which: Which, { collation, messages, words, sigla }: Sheet): TableRow {
  const { source, tree } = collation[which].witness;
  const cells = [
    words.role[which],
    sigla[which],
    tree.title || messages.untitled,
    source.path,
    extentOf(collation.comparison, which, messages),
    source.sha256.slice(0, 12),
  ];
  return new TableRow({
    cantSplit: true,
    children: cells.map((text, at) =>
      cellOf([lineOf([wordRun(text, FACT)])], FACTS[at] as number, { verticalAlign: 'center' }),
    ),
  });
}

/** The counts of the comparison in one sentence; where nothing differs, another one says so. */
function countsOf({ collation, concerns, sigla, messages, say, lang }: Sheet): string {
  const { comparison, entries } = collation;
  const extent = (which: Which): string => extentOf(comparison, which, messages);
  const counts = summaryLines({ ...comparison.summary, findings: concerns.findings }, lang);
  return say.sentence([
    say.extents(sigla.base, extent('base'), sigla.witness, extent('witness')),
    ...(entries.length > 0 ? counts : counts.filter((line) => line !== messages.noVariants)),
  ]);
}

/** Room is left for what nobody has said. */
function signature({ say, messages, lang }: Sheet, { author, date }: FileOptions): Paragraph {
  const on = dateWords(date, lang) || DATES[lang].blank;
  const parts = [messages.labelled(say.collator, author ?? say.blankName), messages.labelled(say.date, on)];
  return factLine(parts.join('　　'), { after: 80 });
}
