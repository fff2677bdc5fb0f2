import { EDITION_TEXT } from '../../messages/edition-text.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import type { ApparatusEntry } from '../../model/edition.js';
import { code, escapeMarkdown, table } from '../md/escape.js';
import type { Sheet } from '../prose/edition/sheet.js';
import { noteWords } from './note-words.js';
import { basisTable, errataTable, numbersTable, type SectionTable } from './section-tables.js';

/** 校勘记 of one entry as Markdown: 第五条第三款 “依规依法”：新华社×5、答记者问（引）；“依法依规”：报纸×3（互乙）。待定。 */
export function footnoteText(entry: ApparatusEntry, sheet: Sheet): string {
  const { place, words } = noteWords(entry, sheet);
  return `**${escapeMarkdown(place)}** ${escapeMarkdown(words)}`;
}

/** 勘误表, 条号对照表 and 依据, as blocks of Markdown. */
export function sections(sheet: Sheet): string[] {
  const { edition, lang } = sheet;
  const messages = EDITION_TEXT[lang];
  const numbers =
    edition.witnesses.length > 0 ? [`## ${messages.numbers}`, tableOf(numbersTable(sheet))] : [];
  const facts = [messages.counts(edition.summary), messages.rule[edition.rule]];
  return [
    `## ${messages.errata}`,
    edition.apparatus.length > 0 ? tableOf(errataTable(sheet)) : REPORT_MESSAGES[lang].noVariants,
    ...numbers,
    `## ${messages.basis}`,
    basis(sheet),
    escapeMarkdown(messages.sentences(facts)),
  ];
}

function tableOf({ head, rows }: SectionTable): string {
  return table(
    head.map(escapeMarkdown),
    rows.map((cells) => cells.map(escapeMarkdown)),
  ).join('\n');
}

function basis(sheet: Sheet): string {
  const { head, rows } = basisTable(sheet);
  const words = head.length - 2;
  return table(
    head,
    rows.map((cells) => cells.map((cell, at) => (at < words ? escapeMarkdown(cell) : code(cell)))),
  ).join('\n');
}
