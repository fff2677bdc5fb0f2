import type { ApparatusEntry } from '../../../model/edition.js';
import { parasUnder } from '../marks.js';
import type { Para } from '../paras.js';
import { runsOf } from '../runs.js';
import { visible } from '../visible.js';
import { chosenRuns, type ChosenRun } from './chosen.js';
import type { Sheet } from './sheet.js';

/** A paragraph as the edition prints it. */
export interface ChosenPara {
  /** Of the base; of the witness whose words they are, where a whole 款 or 条 is put in. */
  readonly para: Para;
  readonly runs: readonly ChosenRun[];
  /** Set where the base has no such paragraph. */
  readonly added?: ApparatusEntry;
}

/**
 * The paragraphs an edition prints for paragraphs of its base: those that are left out are gone, and a whole 款, 项 or 条
 * that was chosen from another text stands where the base would have it.
 */
export function chosenParas(paras: readonly Para[], sheet: Sheet): readonly ChosenPara[] {
  const printed = paras.flatMap((para) => withAdded(para, chosenRuns(para, sheet), sheet));
  return printed.flatMap((one, at) => {
    const before = printed[at - 1];
    if (isBereft(one) && printed[at + 1] && !isNumbered(printed[at + 1])) return [];
    return before && isBereft(before) && !isNumbered(one)
      ? [{ ...one, runs: [...before.runs, ...one.runs] }]
      : [one];
  });
}

/** The number of an article whose first 款 is left out; it goes to the next one. */
function isBereft({ runs }: ChosenPara): boolean {
  return isNumber(runs) && runs.some(({ state }) => state === 'omitted');
}

function isNumbered(one: ChosenPara | undefined): boolean {
  return one?.runs[0]?.parts[0]?.kind === 'label';
}

function withAdded(para: Para, runs: readonly ChosenRun[], sheet: Sheet): ChosenPara[] {
  const at = runs.findIndex(isAdded);
  if (at < 0) return isPrinted(runs) ? [{ para, runs }] : [];
  const behind = runs.findIndex((run, place) => place > at && !isAdded(run));
  const end = behind < 0 ? runs.length : behind;
  const before = runs.slice(0, at);
  const added = runs.slice(at, end).flatMap(({ entry }) => (entry ? addedParas(entry, para, sheet) : []));
  added.sort(inTheirText);
  const rest = withAdded(para, runs.slice(end), sheet);
  if (!isNumber(before)) return [...(isPrinted(before) ? [{ para, runs: before }] : []), ...added, ...rest];
  // A 款 put in before the first one of an article comes behind the number of the article.
  const [first, ...others] = added;
  return first ? [{ ...first, runs: [...before, ...first.runs] }, ...others, ...rest] : rest;
}

function isAdded({ entry, state }: ChosenRun): boolean {
  return entry?.whole === true && !entry.lemma && state === 'chosen';
}

/** Several 款 put in at one place stand as in the text they are from. */
function inTheirText(a: AddedPara, b: AddedPara): number {
  return a.from !== undefined && a.from === b.from ? a.para.index - b.para.index : 0;
}

function isPrinted(runs: readonly ChosenRun[]): boolean {
  return runs.some(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
}

function isNumber(runs: readonly ChosenRun[]): boolean {
  const parts = runs.flatMap((run) => run.parts).filter(({ text }) => text.trim() !== '');
  return parts.length > 0 && parts.every(({ kind }) => kind === 'label');
}

/** With the siglum of the text it is from. */
type AddedPara = ChosenPara & { readonly from?: string };

/** As the text has them whose reading was chosen; an editor's own words are one paragraph. */
function addedParas(entry: ApparatusEntry, host: Para, sheet: Sheet): AddedPara[] {
  const { choice, readings } = entry;
  for (const { siglum, direct, reading } of readings[choice.reading ?? -1]?.attestations ?? []) {
    const side = sheet.witnesses.find(({ witness }) => witness.siglum === siglum);
    if (!direct || !reading || !side) continue;
    const [start, end] = [reading.start.offset, reading.end.offset];
    return parasUnder(reading, side.paras).map((para) => {
      const [head, ...more] = para.pieces.filter((piece) => piece.start >= start && piece.end <= end);
      const pieces = head ? [{ ...head, before: '' } as const, ...more] : [];
      const parts = runsOf({ ...para, pieces }, []).flatMap((run) => run.parts);
      return { para, runs: [{ parts, entry, state: 'chosen' }], added: entry, from: siglum };
    });
  }
  const part = { kind: 'text', text: visible(choice.text), doubtful: false } as const;
  const own: Para = { ...host, type: 'paragraph', depth: 0, opens: [], pieces: [] };
  return [{ para: own, runs: [{ parts: [part], entry, state: 'chosen' }], added: entry }];
}
