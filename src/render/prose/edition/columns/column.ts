import { foldText } from '../../../../model/characters.js';
import type { ApparatusEntry, EditionText } from '../../../../model/edition.js';
import type { Para } from '../../paras.js';
import { runsOf, type Run } from '../../runs.js';
import type { TextSide } from '../../side.js';
import { paraText } from '../../text.js';
import { visible } from '../../visible.js';
import type { Sheet } from '../sheet.js';
import { laidOnBase, witnessMarks, type Laid, type Whole } from './laid.js';

/** A text of the edition as a column of the table. */
export interface Column {
  /** 0 is the base, then the witnesses in their order. */
  readonly at: number;
  readonly text: EditionText;
  readonly side: TextSide;
  /** Safe to show. */
  readonly siglum: string;
  /** A paragraph cut where readings begin and end; a run without parts is a place where words are wanting. */
  readonly runs: (para: Para) => readonly Run<Laid>[];
  /** Set where the paragraph is, or belongs to, a whole 款 or 条 that another text has not got. */
  readonly wholes: (para: Para) => readonly Whole[];
  /** The words of a paragraph after folding: equal where two texts read the same. */
  readonly folded: (para: Para) => string;
  /** Entries in which a witness reads here as the base does: nothing is marked, but it can be gone to. */
  readonly agrees: (para: Para) => readonly ApparatusEntry[];
  /** How the text departs from the base in an entry; the base itself never does. */
  readonly departure: (entry: ApparatusEntry) => Laid | undefined;
}

/** The columns of an edition: the base, then its witnesses. */
export function columnsOf(sheet: Sheet): Column[] {
  const { edition, witnesses } = sheet;
  return [
    baseColumn(sheet),
    ...edition.witnesses.map((text, at) => witnessColumn(text, witnesses[at], at, sheet)),
  ];
}

function baseColumn({ edition, base, runs, wholes }: Sheet): Column {
  const laid = new Map(edition.apparatus.map((entry) => [entry, laidOnBase(entry)]));
  const begun = beginnings(edition.apparatus, base, wholes);
  return {
    at: 0,
    text: edition.base,
    side: base,
    siglum: visible(base.witness.siglum),
    runs: kept((para) =>
      runs(para).map(({ entry, ...run }) => ({ ...run, entry: entry && laid.get(entry) })),
    ),
    wholes: (para) =>
      wholes(para).map((entry) => ({ laid: laid.get(entry) as Laid, begins: begun.get(entry) === para })),
    folded: kept(folded),
    agrees: () => [],
    departure: () => undefined,
  };
}

/** The first paragraph of each whole division. */
function beginnings(
  entries: readonly ApparatusEntry[],
  { paras }: TextSide,
  wholes: Sheet['wholes'],
): Map<ApparatusEntry, Para> {
  const found = new Map<ApparatusEntry, Para>();
  if (!entries.some(({ whole }) => whole)) return found;
  for (const para of paras.all)
    for (const entry of wholes(para)) if (!found.has(entry)) found.set(entry, para);
  return found;
}

function witnessColumn(
  text: EditionText,
  side: TextSide | undefined,
  at: number,
  { edition }: Sheet,
): Column {
  if (!side) throw new RangeError(`no side for witness ${at}`);
  const { siglum } = text.witness;
  const marks = witnessMarks(edition.apparatus, siglum, side.paras);
  return {
    at: at + 1,
    text,
    side,
    siglum: visible(siglum),
    runs: kept((para) => runsOf(para, marks.on(para))),
    wholes: marks.wholes,
    folded: kept(folded),
    agrees: marks.agrees,
    departure: marks.departure,
  };
}

function folded(para: Para): string {
  return foldText(paraText(para));
}

/** A paragraph is asked for when the table is laid out and again when it is printed. */
function kept<Result>(of: (para: Para) => Result): (para: Para) => Result {
  const made = new Map<Para, Result>();
  return (para) => {
    const known = made.get(para);
    if (known !== undefined) return known;
    const result = of(para);
    made.set(para, result);
    return result;
  };
}
