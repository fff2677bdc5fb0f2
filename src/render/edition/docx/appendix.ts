import type { FileChild } from 'docx';
import { EDITION_TEXT } from '../../../messages/edition-text.js';
import { EDITION_WORD } from '../../../messages/edition-word.js';
import { ENTRY_STATES } from '../../../messages/entry-states.js';
import { REPORT_MESSAGES } from '../../../messages/report.js';
import { REPORT_WORDS } from '../../../messages/report-words.js';
import { KINDS } from '../../../model/comparison.js';
import { entryState } from '../../../model/entry.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { errataTable, numbersTable, type SectionTable } from '../section-tables.js';
import { TABLE_WIDTH } from './page.js';
import { styledParagraph, styledRun } from './styled.js';
import { columnsOf, rowsOf, tableOf } from './table.js';

/**
 * 勘误表 with its figures, and 条号对照表: what stands behind the text of an edition. Where there is no witness there is
 * nothing to tabulate, and the frame at its head has said so.
 */
export function appendix(sheet: Sheet): readonly FileChild[] {
  const { edition, lang } = sheet;
  const messages = EDITION_TEXT[lang];
  const witnesses = edition.witnesses.length;
  const found = edition.apparatus.length > 0;
  if (!found && witnesses === 0) return [];
  const errata = found
    ? [plain(figures(sheet)), tabulated(errataTable(sheet), errataShares(witnesses))]
    : [plain(REPORT_MESSAGES[lang].noVariants)];
  return [
    heading(EDITION_WORD[lang].appendix(1, messages.errata), false),
    ...errata,
    ...(witnesses === 0
      ? []
      : [
          heading(EDITION_WORD[lang].appendix(2, messages.numbers), found),
          tabulated(numbersTable(sheet), numbersShares(witnesses)),
        ]),
  ];
}

/** 序号 位置 类别, the base and its witnesses, 旁证 状态. */
const errataShares = (witnesses: number): number[] => [
  ...[2, 5, 3],
  ...Array.from({ length: witnesses + 1 }, () => 7),
  ...[5, 3],
];

const numbersShares = (witnesses: number): number[] => [
  3,
  ...Array.from({ length: witnesses }, () => [3, 4]).flat(),
];

/** Beside 待定, which the counts of an edition have already. */
const SETTLED = ['decision', 'rule', 'indirect'] as const;

/** 异文 8 处，其中实质性 6 处；已定 6 处，待定 2 处。替换 2，缺 2，多 1。裁定 4，依规则 2，仅旁证 1。 */
function figures({ edition, lang }: Sheet): string {
  const [messages, { tally, tallies }] = [EDITION_TEXT[lang], REPORT_MESSAGES[lang]];
  const { summary, apparatus } = edition;
  const kinds = KINDS.filter((kind) => summary.kinds[kind] > 0).map((kind) =>
    tally(REPORT_WORDS[lang].kind[kind], summary.kinds[kind]),
  );
  const states = SETTLED.flatMap((state) => {
    const count = apparatus.filter((entry) => entryState(entry) === state).length;
    return count > 0 ? [tally(ENTRY_STATES[lang][state], count)] : [];
  });
  return messages.sentences(
    [messages.counts(summary), tallies(kinds), tallies(states)].filter((one) => one !== ''),
  );
}

function tabulated(table: SectionTable, shares: readonly number[]): FileChild {
  const columns = columnsOf(TABLE_WIDTH, shares);
  return tableOf(columns, rowsOf(table, columns));
}

function heading(text: string, pageBreakBefore: boolean): FileChild {
  return styledParagraph('annex', [styledRun(text)], {
    outlineLevel: 0,
    ...(pageBreakBefore && { pageBreakBefore }),
  });
}

function plain(text: string): FileChild {
  return styledParagraph('figures', [styledRun(text)]);
}
