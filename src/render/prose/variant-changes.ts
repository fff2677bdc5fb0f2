import type { Language } from '../../messages/language.js';
import { TRACKED_MESSAGES } from '../../messages/tracked.js';
import type { Variant } from '../../model/comparison.js';
import type { TrackedChange } from '../../model/tracked.js';
import type { Witness } from '../../model/witness.js';
import { changesOn, changeWords } from './tracked.js';
import { visible } from './visible.js';

/** A rewritten article may hold dozens; all of them are in the list of changes. */
const NAMED = 4;

/** The two texts of a comparison. */
export interface Pair {
  readonly base: Witness;
  readonly witness: Witness;
}

/** Whether one of the texts comes from a document with tracked changes. */
export function hasChanges({ base, witness }: Pair): boolean {
  return [base, witness].some(({ source }) => (source.tracked?.changes.length ?? 0) > 0);
}

/** Whether the two texts are the two states of one document. */
export function isOneFile({ base, witness }: Pair): boolean {
  return base.source.sha256 === witness.source.sha256;
}

/**
 * Who made a variant, and when: a line for each tracked change that overlaps it, those of the witness first, each once; a
 * line that says how many more there are where they are many. Of two documents each line says whose change it is.
 */
export function variantChanges(variant: Variant, pair: Pair, lang: Language): string[] {
  const [base, witness] = [pair.base, pair.witness].map((text) => changesIn(text, variant, pair));
  const tells = !isOneFile(pair) && pair.base.source.tracked && pair.witness.source.tracked;
  const said = (changes: readonly TrackedChange[] = [], { siglum }: Witness): string[] =>
    changes.map((change) => (tells ? `${visible(siglum)} ` : '') + changeWords(change, lang));
  const lines = [...new Set([...said(witness, pair.witness), ...said(base, pair.base)])];
  if (lines.length <= NAMED + 1) return lines;
  return [...lines.slice(0, NAMED), TRACKED_MESSAGES[lang].more(lines.length - NAMED)];
}

function changesIn(text: Witness, { base, witness, gap }: Variant, pair: Pair): readonly TrackedChange[] {
  const reading = text === pair.base ? base : witness;
  const [start, end] = [reading?.start ?? gap?.point, reading?.end ?? gap?.point];
  return start && end ? changesOn(text, start.offset, end.offset) : [];
}
