import {
  EDITION_COLLATION_WORDS,
  type EditionCollationMessages,
} from '../../../../messages/edition-collation.js';
import type { Language } from '../../../../messages/language.js';
import { REPORT_MESSAGES, type ReportMessages } from '../../../../messages/report.js';
import { REPORT_WORDS, type ReportWords } from '../../../../messages/report-words.js';
import type { ConcordanceLine } from '../../../../model/edition.js';
import type { ColumnTable } from '../../../prose/edition/columns/table.js';
import { columnTable } from '../../../prose/edition/columns/table.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { unitsAnchor } from '../collation-anchors.js';
import { isLong } from '../long-edition.js';

/** What every part of 对照版 is drawn from. */
export interface ColumnsView {
  readonly table: ColumnTable;
  readonly lang: Language;
  readonly messages: ReportMessages & EditionCollationMessages;
  readonly words: ReportWords;
  /** Language of the words of a text, where that is not the language of the page. */
  readonly textLang: Language | undefined;
  /** Nothing is printed twice. */
  readonly isLong: boolean;
  /** Anchors of a line: its own, then those by which its other articles are looked for. */
  readonly anchorsOf: (line: ConcordanceLine) => readonly string[];
}

/** Lays out what 对照版 shows. */
export function columnsView(sheet: Sheet): ColumnsView {
  const { lang, edition } = sheet;
  const sigla = edition.witnesses.map(({ witness }) => witness.siglum);
  return {
    table: columnTable(sheet),
    lang,
    messages: { ...REPORT_MESSAGES[lang], ...EDITION_COLLATION_WORDS[lang] },
    words: REPORT_WORDS[lang],
    textLang: lang === 'zh' ? undefined : 'zh',
    isLong: isLong(sheet),
    anchorsOf: (line) => rowAnchors(line, sigla),
  };
}

function rowAnchors({ base, cells }: ConcordanceLine, sigla: readonly string[]): string[] {
  if (base.length > 0) return base.map((unit) => unitsAnchor([unit], '', []));
  return cells.flatMap(({ units }, at) => units.map((unit) => unitsAnchor([], sigla[at] ?? '', [unit])));
}
