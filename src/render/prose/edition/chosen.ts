import type { ApparatusEntry } from '../../../model/edition.js';
import { entryState, printsOther } from '../../../model/entry.js';
import type { Mark } from '../marks.js';
import type { Para } from '../paras.js';
import type { Piece } from '../pieces.js';
import { runsOf, type Part, type Run } from '../runs.js';
import { visible } from '../visible.js';
import type { Sheet } from './sheet.js';

/**
 * How the words of a run came to be printed.
 * `base`: what the base has, because nothing is known against it or because it was chosen; `chosen`: words of another text
 * or of the editor; `omitted`: the base has words here that the edition leaves out; `open`: what the base has, though a
 * witness reads otherwise and nobody has decided; `indirect`: the same, though only a commentary reads otherwise.
 */
export type ChosenState = 'base' | 'chosen' | 'omitted' | 'open' | 'indirect';

/** A stretch of a paragraph as the edition prints it. */
export interface ChosenRun {
  /** What is printed; none where nothing is. */
  readonly parts: readonly Part[];
  readonly entry?: ApparatusEntry;
  readonly state: ChosenState;
}

/**
 * A paragraph of the base with the chosen words in place of the lemma.
 * @returns its runs in the order of the text; a whole 款 or 条 that the base lacks is a run without parts here, and paragraphs
 * of its own in chosen-paras.ts
 */
export function chosenRuns(para: Para, sheet: Sheet): readonly ChosenRun[] {
  const whole = sheet.wholes(para).find(printsOther);
  if (!whole?.lemma) return sheet.runs(para).map(chosenRun);
  const [start, end] = [whole.lemma.start.offset, whole.lemma.end.offset];
  const begins = para.pieces.some((piece) => piece.start <= start && start < piece.end);
  const marks = [{ entry: whole, para, start, end, begins }, ...addedAt(para, sheet)];
  return runsOf(para, marks).map(chosenRun);
}

/** What is put in behind a 款 stays where it is when the 款 itself is left out. */
function addedAt(para: Para, sheet: Sheet): Mark<ApparatusEntry>[] {
  return sheet.runs(para).flatMap(({ entry }) => {
    if (!entry?.whole || entry.lemma || !entry.gap) return [];
    const at = entry.gap.point.offset;
    return [{ entry, para, start: at, end: at, begins: true }];
  });
}

function chosenRun({ entry, first, parts }: Run<ApparatusEntry>): ChosenRun {
  if (!entry) return { parts, state: 'base' };
  const { choice, lemma, whole } = entry;
  if (!printsOther(entry)) return { parts, entry, state: stateOf(entry) };
  if (choice.text === '') return { parts: [], entry, state: lemma ? 'omitted' : 'base' };
  // What runs over several paragraphs is printed where it begins, and a whole 款 not inside another.
  const printed = first && !(whole && !lemma);
  return { parts: printed ? [wordsOf(choice.text, parts[0]?.kind)] : [], entry, state: 'chosen' };
}

function stateOf(entry: ApparatusEntry): ChosenState {
  const state = entryState(entry);
  return state === 'open' || state === 'indirect' ? state : 'base';
}

function wordsOf(text: string, kind: Piece['kind'] | undefined): Part {
  return { kind: kind === 'heading' ? kind : 'text', text: visible(text), doubtful: false };
}
