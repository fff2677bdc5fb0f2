import { EDITION_TEXT } from '../../messages/edition-text.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { ConcordanceLine } from '../../model/edition.js';
import { lemmaText } from '../../model/entry.js';
import type { Sheet } from '../prose/edition/sheet.js';
import { textsOf } from '../prose/edition/texts.js';
import { rowName } from '../prose/place.js';
import { rowWords } from '../prose/row-words.js';
import { shortened } from '../prose/text.js';
import { entryPlace, kindsOf, stateOf, wordsOr } from './entry-words.js';
import { LONGEST_READING } from './note-words.js';
import { indirectCell, witnessCell } from './witness-cell.js';

/** A table behind the text of an edition; text of a source in it is still to be made safe to show. */
export interface SectionTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** In place of the number of an article that a text does not have. */
const NO_NUMBER = '—';

/** 勘误表 for readers: a line for each entry, a column for the base and each witness; long readings are cut. */
export function errataTable(sheet: Sheet): SectionTable {
  const { edition, lang } = sheet;
  const [messages, report] = [EDITION_TEXT[lang], REPORT_MESSAGES[lang]];
  const sigla = [edition.base, ...edition.witnesses].map(({ witness }) => witness.siglum);
  const rows = edition.apparatus.map((entry) => [
    String(entry.n),
    entryPlace(entry, sheet),
    kindsOf(entry, lang),
    wordsOr(lemmaText(entry), lang),
    ...sigla.slice(1).map((siglum) => witnessCell(entry, siglum, lang)),
    indirectCell(entry, lang),
    stateOf(entry, lang),
  ]);
  return {
    head: [report.number, report.place, report.kind, ...sigla, messages.indirect, messages.state],
    rows: rows.map((cells) => cells.map((cell) => shortened(cell, LONGEST_READING))),
  };
}

/** 条号对照表 for readers: the articles of the base, and for each witness its own with what became of them. */
export function numbersTable(sheet: Sheet): SectionTable {
  const { edition, lang } = sheet;
  const head = [edition.base, ...edition.witnesses].flatMap(({ witness: { siglum } }, at) =>
    at === 0 ? [siglum] : [siglum, REPORT_MESSAGES[lang].relation],
  );
  return { head, rows: edition.concordance.map((line) => numbersRow(line, sheet)) };
}

function numbersRow({ base, cells }: ConcordanceLine, sheet: Sheet): string[] {
  const { lang, witnesses } = sheet;
  return [
    rowName(base, sheet.base, lang) || NO_NUMBER,
    ...witnesses.flatMap((side, at) => {
      const { units = [], rows = [] } = cells[at] ?? {};
      const words = [...new Set(rows.map((row) => rowWords(row, lang)))];
      return [rowName(units, side, lang) || NO_NUMBER, EDITION_TEXT[lang].list(words)];
    }),
  ];
}

/** Hexadecimal digits of a digest that readers are shown. */
const DIGITS = 12;

/** 依据: the texts that an edition rests on. The last two columns, file and digest, are no words. */
export function basisTable({ edition, lang }: Sheet): SectionTable {
  const [messages, report] = [EDITION_TEXT[lang], REPORT_MESSAGES[lang]];
  return {
    head: [
      ...[report.role, report.siglum, messages.title, messages.source, messages.date],
      ...[report.file, 'SHA-256'],
    ],
    rows: textsOf(edition).map(({ witness, source = '', date = '' }) => [
      ...[REPORT_WORDS[lang].role[witness.role], witness.siglum, witness.tree.title, source, date],
      ...[witness.source.path, witness.source.sha256.slice(0, DIGITS)],
    ]),
  };
}
