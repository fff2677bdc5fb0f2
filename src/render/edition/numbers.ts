import { EDITION_TEXT } from '../../messages/edition-text.js';
import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { ConcordanceCell, ConcordanceLine, Edition } from '../../model/edition.js';
import { sheetOf, type Sheet } from '../prose/edition/sheet.js';
import { rowName } from '../prose/place.js';
import { visible } from '../prose/visible.js';
import { gridCsv } from '../tables/csv-of.js';
import type { Cell, Grid } from '../tables/grid.js';
import type { EditionOptions } from './format.js';

/** 条号对照表: the articles of the base, and for each witness its own with what became of them. */
export function numbersTable(edition: Edition, lang: Language): Grid {
  const sheet = sheetOf(edition, lang);
  return { head: headOf(edition, lang), rows: edition.concordance.map((line) => lineOf(line, sheet)) };
}

/** 条号对照表 as CSV. */
export function numbersCsv(edition: Edition, { lang }: EditionOptions): string {
  return gridCsv(numbersTable(edition, lang), lang);
}

function headOf({ base, witnesses }: Edition, lang: Language): string[] {
  const { relation, moved, renumbered } = REPORT_MESSAGES[lang];
  return [base, ...witnesses].flatMap(({ witness }, at) => {
    const siglum = visible(witness.siglum);
    const about = at === 0 ? [] : [relation, moved, renumbered];
    return [siglum, ...about.map((what) => EDITION_TEXT[lang].column(siglum, what))];
  });
}

function lineOf({ base, cells }: ConcordanceLine, sheet: Sheet): Cell[] {
  const { lang } = sheet;
  return [
    rowName(base, sheet.base, lang),
    ...sheet.witnesses.flatMap((side, at) => {
      const cell = cells[at] ?? { units: [], rows: [] };
      return [rowName(cell.units, side, lang), relationsOf(cell, lang), ...flagsOf(cell)];
    }),
  ];
}

/** What the rows of a cell are, each word once: an article may stand over against several rows. */
function relationsOf({ rows }: ConcordanceCell, lang: Language): string {
  const words = rows.map(({ relation }) => REPORT_WORDS[lang].relation[relation]);
  return EDITION_TEXT[lang].list([...new Set(words)]);
}

/** Whether any row of a cell is moved or renumbered; empty where the witness has no row at all. */
function flagsOf({ rows }: ConcordanceCell): Cell[] {
  if (rows.length === 0) return ['', ''];
  return [rows.some(({ moved }) => moved), rows.some(({ renumbered }) => renumbered)];
}
