import { TableCell, TableRow, type Table } from 'docx';
import { DATES } from '../../../messages/dates.js';
import { EDITION_TEXT } from '../../../messages/edition-text.js';
import { EDITION_WORD } from '../../../messages/edition-word.js';
import { REPORT_MESSAGES } from '../../../messages/report.js';
import type { FileOptions } from '../../format.js';
import { dateWords } from '../../prose/dates.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import type { Face } from '../../word/fonts.js';
import { basisTable } from '../section-tables.js';
import { TEXT_WIDTH } from './page.js';
import { styledParagraph, styledRun } from './styled.js';
import { columnsOf, rowsOf, tableOf } from './table.js';

/** How wide the columns of 依据 are, in millimetres; the names of the texts are over the edition already. */
const WIDTHS = [13, 17, 0, 61, 21, 22, 22] as const;

/**
 * What the reader of an edition has to know before its text: that it is no official one, what it rests on, how the words
 * were chosen, when it was made. It stands in a table, because it is no part of the regulation: a program that reads the
 * document again takes a table for what it is.
 */
export function sourcesTable(sheet: Sheet, options: FileOptions): Table {
  const { head, rows } = basisTable(sheet);
  const shown = (cells: readonly string[]): string[] => cells.filter((_, at) => WIDTHS[at] !== 0);
  const columns = columnsOf(
    TEXT_WIDTH,
    WIDTHS.filter((width) => width !== 0),
  );
  const texts = rowsOf({ head: shown(head), rows: rows.map(shown) }, columns);
  const across = (text: string, alignment: 'center' | 'left', face?: Face): TableRow => {
    const children = [styledParagraph('cell', [styledRun(text, face)], { alignment })];
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ columnSpan: columns.length, children })],
    });
  };
  const disclaimer = REPORT_MESSAGES[sheet.lang].disclaimer;
  return tableOf(columns, [
    across(disclaimer, 'center', 'heiti'),
    ...texts,
    ...factsOf(sheet, options).map((line) => across(line, 'left')),
  ]);
}

function factsOf({ edition, lang }: Sheet, { date, author }: FileOptions): string[] {
  const [text, word] = [EDITION_TEXT[lang], EDITION_WORD[lang]];
  const made = [
    word.collated(date === undefined ? DATES[lang].blank : dateWords(date, lang)),
    ...(author === undefined ? [] : [word.collator(author)]),
  ];
  return [
    text.sentences([text.counts(edition.summary), text.rule[edition.rule]]),
    ...(edition.apparatus.length > 0 ? [text.sentences([word.notes])] : []),
    text.list(made),
  ];
}
