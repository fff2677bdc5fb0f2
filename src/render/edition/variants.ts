import { EDITION_TEXT } from '../../messages/edition-text.js';
import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { ApparatusEntry, Edition } from '../../model/edition.js';
import { lemmaText } from '../../model/entry.js';
import { sheetOf, type Sheet } from '../prose/edition/sheet.js';
import { visible } from '../prose/visible.js';
import { gridCsv } from '../tables/csv-of.js';
import type { Cell, Grid } from '../tables/grid.js';
import { entryPlace, kindsOf, positionsOf, reasonOf, stateOf, wordsOr } from './entry-words.js';
import { indirectCell, witnessCell } from './witness-cell.js';
import type { EditionOptions } from './format.js';

/** 勘误表: a line for each entry of the apparatus, a column for each witness. */
export function variantsTable(edition: Edition, lang: Language): Grid {
  const sheet = sheetOf(edition, lang);
  return { head: headOf(edition, lang), rows: edition.apparatus.map((entry) => lineOf(entry, sheet)) };
}

/** 勘误表 as CSV. */
export function variantsCsv(edition: Edition, { lang }: EditionOptions): string {
  return gridCsv(variantsTable(edition, lang), lang);
}

function headOf({ witnesses }: Edition, lang: Language): string[] {
  const messages = EDITION_TEXT[lang];
  const report = REPORT_MESSAGES[lang];
  return [
    report.number,
    'id',
    report.place,
    report.kind,
    messages.substantive,
    REPORT_WORDS[lang].role.base,
    messages.wordsOfBase,
    ...witnesses.map(({ witness }) => visible(witness.siglum)),
    messages.indirect,
    messages.chosen,
    messages.reason,
    messages.state,
    report.position,
  ];
}

function lineOf(entry: ApparatusEntry, sheet: Sheet): Cell[] {
  const { edition, lang } = sheet;
  return [
    entry.n,
    visible(entry.id),
    entryPlace(entry, sheet),
    kindsOf(entry, lang),
    entry.substantive,
    visible(edition.base.witness.siglum),
    wordsOr(lemmaText(entry), lang),
    ...edition.witnesses.map(({ witness }) => witnessCell(entry, witness.siglum, lang)),
    indirectCell(entry, lang),
    wordsOr(entry.choice.text, lang),
    reasonOf(entry, lang),
    stateOf(entry, lang),
    positionsOf(entry, sheet).join(' '),
  ];
}
