import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { TABLE_MESSAGES } from '../../messages/tables.js';
import type { Collation, RowView } from '../prose/collation.js';
import { pinLines, pinWord } from '../prose/pin-words.js';
import { rowName } from '../prose/place.js';
import { visible } from '../prose/visible.js';
import type { Cell, Grid } from './grid.js';

/** 条号对照表 of a report: which articles stand against which, and what became of them. */
export function numbersGrid(collations: readonly Collation[], lang: Language): Grid {
  const several = collations.length > 1;
  return {
    head: headOf(several, lang),
    rows: collations.flatMap((collation) => {
      const first = several ? [visible(collation.witness.witness.siglum)] : [];
      return collation.views
        .filter((view) => view.kind === 'row')
        .map((view) => [...first, ...lineOf(view, collation, lang)]);
    }),
  };
}

function headOf(several: boolean, lang: Language): string[] {
  const [messages, report] = [TABLE_MESSAGES[lang], REPORT_MESSAGES[lang]];
  return [
    ...(several ? [REPORT_WORDS[lang].role.witness] : []),
    messages.numberInBase,
    messages.numberInWitness,
    report.relation,
    report.moved,
    report.renumbered,
    messages.similarity,
    report.count,
    messages.decision,
    messages.remarks,
  ];
}

function lineOf({ row, entries }: RowView, { base, witness }: Collation, lang: Language): Cell[] {
  return [
    rowName(row.base, base, lang),
    rowName(row.witness, witness, lang),
    REPORT_WORDS[lang].relation[row.relation],
    row.moved,
    row.renumbered,
    row.base.length > 0 && row.witness.length > 0 ? rounded(row.score) : '',
    entries.length,
    pinWord(row, lang),
    pinLines(row, base, witness, lang).join('\n'),
  ];
}

/** As the pages have it, in hundredths; more would not be the same on every machine. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
