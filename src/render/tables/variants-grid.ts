import { EDITION_TEXT } from '../../messages/edition-text.js';
import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { TABLE_MESSAGES } from '../../messages/tables.js';
import { TRACKED_MESSAGES } from '../../messages/tracked.js';
import { pairOf } from '../prose/change-list.js';
import type { Collation } from '../prose/collation.js';
import { entryPlace, positionOf } from '../prose/entry.js';
import { kindWords } from '../prose/kind-words.js';
import type { Entry } from '../prose/marks.js';
import type { Side } from '../prose/side.js';
import { contextOf, inContext, shortened } from '../prose/text.js';
import { hasChanges, variantChanges } from '../prose/variant-changes.js';
import { visible } from '../prose/visible.js';
import type { Cell, Grid } from './grid.js';

/** Code points on either side of the words: a clause. */
const ROOM = 16;
/** Words that stand in a column of their own need not be given twice in full. */
const LONGEST = 40;
const WANTING = '‸';

/**
 * 勘误表 of a report: a line for each variant; with several witnesses the first column says of which. Where a text comes
 * from a document with tracked changes, the last one says who made them, and when.
 */
export function variantsGrid(collations: readonly Collation[], lang: Language): Grid {
  const several = collations.length > 1;
  const tells = collations.some((collation) => hasChanges(pairOf(collation)));
  return {
    head: [...headOf(several, lang), ...(tells ? [TRACKED_MESSAGES[lang].tracked] : [])],
    rows: collations.flatMap((collation) => {
      const first = several ? [visible(collation.witness.witness.siglum)] : [];
      return collation.entries.map((entry) => {
        const changes = variantChanges(entry.variant, pairOf(collation), lang).join('\n');
        return [...first, ...lineOf(entry, collation, lang), ...(tells ? [changes] : [])];
      });
    }),
  };
}

function headOf(several: boolean, lang: Language): string[] {
  const [messages, report, edition] = [TABLE_MESSAGES[lang], REPORT_MESSAGES[lang], EDITION_TEXT[lang]];
  return [
    ...(several ? [REPORT_WORDS[lang].role.witness] : []),
    report.number,
    report.place,
    report.kind,
    edition.substantive,
    edition.wordsOfBase,
    messages.wordsOfWitness,
    messages.context,
    report.position,
  ];
}

function lineOf(entry: Entry, collation: Collation, lang: Language): Cell[] {
  const { base, witness } = collation;
  const { variant, n } = entry;
  return [
    n,
    entryPlace(entry, collation, lang),
    kindWords(variant, lang),
    variant.substantive,
    wordsOf(entry, base, lang),
    wordsOf(entry, witness, lang),
    contextIn(entry, base.marks.of(entry).length > 0 ? base : witness, lang),
    [base, witness].map((side) => positionOf(entry, side)).join('\n'),
  ];
}

/** What a text reads, a line for each paragraph; 〔无〕 where it has none of the words. */
function wordsOf(entry: Entry, side: Side, lang: Language): string {
  const reading = entry.variant[side.which];
  if (!reading) return EDITION_TEXT[lang].none;
  const paragraphs = side.marks.of(entry).map((mark) => contextOf([mark], 0).reading);
  return paragraphs.length > 0 ? paragraphs.join('\n') : visible(reading.text);
}

function contextIn(entry: Entry, side: Side, lang: Language): string {
  const { before, reading, after } = inContext(entry, side.marks, ROOM);
  if (before === '' && after === '') return '';
  if (!entry.variant[side.which]) return `${before}${WANTING}${after}`;
  return TABLE_MESSAGES[lang].inContext(before, shortened(reading, LONGEST), after);
}
