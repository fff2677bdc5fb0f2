import { EDITION_TEXT } from '../../messages/edition-text.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { TABLE_MESSAGES } from '../../messages/tables.js';
import type { Edition, EditionText } from '../../model/edition.js';
import { divisionsOfType } from '../../model/walk.js';
import type { EditionFile } from '../edition/format.js';
import { numbersTable } from '../edition/numbers.js';
import { variantsTable } from '../edition/variants.js';
import type { FileOptions } from '../format.js';
import { nameOf, textsOf } from '../prose/edition/texts.js';
import { visible } from '../prose/visible.js';
import { aboutGrid, textSubject, wholeSubject, type Fact } from './about.js';
import type { Grid } from './grid.js';
import { workbookOf } from './workbook.js';

/** An edition as a workbook: the two tables that it has as CSV, and a sheet that says what they rest on. */
export const editionXlsx: EditionFile = (edition, options) => {
  const { lang } = options;
  const { variants, numbers, about } = TABLE_MESSAGES[lang];
  return workbookOf(
    [
      { name: variants, filter: true, ...variantsTable(edition, lang) },
      { name: numbers, filter: true, ...numbersTable(edition, lang) },
      { name: about, filter: false, ...aboutOf(edition, options) },
    ],
    lang,
  );
};

function aboutOf(edition: Edition, options: FileOptions): Grid {
  const { lang } = options;
  const [messages, report, tables] = [EDITION_TEXT[lang], REPORT_MESSAGES[lang], TABLE_MESSAGES[lang]];
  const counts: Fact[] = [
    [report.summary, messages.counts(edition.summary)],
    [tables.rule, messages.rule[edition.rule]],
  ];
  const subjects = textsOf(edition).map((text) => textSubject(text.witness, factsOf(text, options), lang));
  return aboutGrid([wholeSubject(nameOf(edition), counts, options), ...subjects], lang);
}

function factsOf({ witness, source, date }: EditionText, { lang }: FileOptions): Fact[] {
  const [messages, report] = [EDITION_TEXT[lang], REPORT_MESSAGES[lang]];
  const articles = divisionsOfType(witness.tree, 'article').length;
  return [
    [messages.source, source && visible(source)],
    [messages.date, date && visible(date)],
    [report.extent, articles > 0 ? report.articles(articles) : undefined],
  ];
}
