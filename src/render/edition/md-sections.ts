import { EDITION_TEXT } from '../../messages/edition-text.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { ApparatusEntry, ConcordanceLine } from '../../model/edition.js';
import { lemmaText } from '../../model/entry.js';
import { code, escapeMarkdown, table } from '../md/escape.js';
import type { Sheet } from '../prose/edition/sheet.js';
import { rowName } from '../prose/place.js';
import { rowWords } from '../prose/row-words.js';
import { shortened } from '../prose/text.js';
import { visible } from '../prose/visible.js';
import { entryPlace, kindsOf, readingKind, reasonOf, siglaOf, stateOf, wordsOr } from './entry-words.js';
import { textsOf } from '../prose/edition/texts.js';
import { indirectCell, witnessCell } from './witness-cell.js';

const LONGEST_READING = 120;

/** 校勘记 of one entry as Markdown: 第五条第三款 “依规依法”：新华社×5、答记者问（引）；“依法依规”：报纸×3（互乙）。待定。 */
export function footnoteText(entry: ApparatusEntry, sheet: Sheet): string {
  const { lang } = sheet;
  const messages = EDITION_TEXT[lang];
  const { readings, lacking, choice } = entry;
  const short = (text: string): string => shortened(visible(text), LONGEST_READING);
  const list = readings.map((reading) =>
    messages.reading(short(reading.text), siglaOf(reading.attestations, lang), readingKind(reading, lang)),
  );
  if (lacking.length > 0) list.push(messages.lackingIn(PLACE_NAMES[lang].list(lacking.map(visible))));
  const state = stateOf(entry, lang);
  const said = [
    choice.by === 'base' ? state : messages.printed(short(choice.text), state, entry.lemma !== null),
    reasonOf(entry, lang),
  ];
  const sentences = [messages.list(list), ...said.filter((one) => one !== '')];
  return `**${escapeMarkdown(entryPlace(entry, sheet))}** ${escapeMarkdown(messages.sentences(sentences))}`;
}

/** 勘误表, 条号对照表 and 依据, as blocks of Markdown. */
export function sections(sheet: Sheet): string[] {
  const { edition, lang } = sheet;
  const messages = EDITION_TEXT[lang];
  const numbers = edition.witnesses.length > 0 ? [`## ${messages.numbers}`, numbersOf(sheet)] : [];
  const facts = [messages.counts(edition.summary), messages.rule[edition.rule]];
  return [
    `## ${messages.errata}`,
    edition.apparatus.length > 0 ? errata(sheet) : REPORT_MESSAGES[lang].noVariants,
    ...numbers,
    `## ${messages.basis}`,
    basis(sheet),
    escapeMarkdown(messages.sentences(facts)),
  ];
}

function errata(sheet: Sheet): string {
  const { edition, lang } = sheet;
  const [messages, report] = [EDITION_TEXT[lang], REPORT_MESSAGES[lang]];
  const sigla = [edition.base, ...edition.witnesses].map(({ witness }) => witness.siglum);
  const head = [report.number, report.place, report.kind, ...sigla, messages.indirect, messages.state];
  const rows = edition.apparatus.map((entry) => [
    String(entry.n),
    entryPlace(entry, sheet),
    kindsOf(entry, lang),
    wordsOr(lemmaText(entry), lang),
    ...sigla.slice(1).map((siglum) => witnessCell(entry, siglum, lang)),
    indirectCell(entry, lang),
    stateOf(entry, lang),
  ]);
  const cell = (text: string): string => escapeMarkdown(shortened(text, LONGEST_READING));
  return table(
    head.map(escapeMarkdown),
    rows.map((cells) => cells.map(cell)),
  ).join('\n');
}

function numbersOf(sheet: Sheet): string {
  const { edition, lang } = sheet;
  const head = [edition.base, ...edition.witnesses].flatMap(({ witness }, at) => {
    const siglum = escapeMarkdown(witness.siglum);
    return at === 0 ? [siglum] : [siglum, REPORT_MESSAGES[lang].relation];
  });
  return table(
    head,
    edition.concordance.map((line) => numbersRow(line, sheet)),
  ).join('\n');
}

function numbersRow({ base, cells }: ConcordanceLine, sheet: Sheet): string[] {
  const { lang, witnesses } = sheet;
  const name = (text: string): string => escapeMarkdown(text) || '—';
  return [
    name(rowName(base, sheet.base, lang)),
    ...witnesses.flatMap((side, at) => {
      const { units = [], rows = [] } = cells[at] ?? {};
      const words = [...new Set(rows.map((row) => rowWords(row, lang)))];
      return [name(rowName(units, side, lang)), escapeMarkdown(EDITION_TEXT[lang].list(words))];
    }),
  ];
}

function basis({ edition, lang }: Sheet): string {
  const [messages, report] = [EDITION_TEXT[lang], REPORT_MESSAGES[lang]];
  const head = [
    report.role,
    report.siglum,
    messages.title,
    messages.source,
    messages.date,
    report.file,
    'SHA-256',
  ];
  const rows = textsOf(edition).map(({ witness, source = '', date = '' }) => [
    REPORT_WORDS[lang].role[witness.role],
    ...[witness.siglum, witness.tree.title, source, date].map(escapeMarkdown),
    code(witness.source.path),
    code(witness.source.sha256.slice(0, 12)),
  ]);
  return table(head, rows).join('\n');
}
