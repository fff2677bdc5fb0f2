import type { Para } from '../../paras.js';
import type { Column } from './column.js';

/** Paragraphs of the witnesses that stand side by side where the base has nothing. */
type Insertion = readonly (readonly Para[])[];

interface Slot {
  readonly paras: (Para | undefined)[];
  readonly texts: Set<string>;
  readonly entries: Set<number>;
}

/**
 * Sets what several witnesses have over and above the base side by side: equal paragraphs, and those of one entry of the
 * apparatus. What only one witness has stands by itself.
 * @param inserted the paragraphs of each witness at one place of the base
 * @param witnesses their columns
 * @param together the line has nothing of the base, so that all that is on it belongs together
 */
export function insertionsOf(
  inserted: readonly (readonly Para[])[],
  witnesses: readonly Column[],
  together: boolean,
): Insertion[] {
  const slots: Slot[] = [];
  inserted.forEach((paras, at) => {
    let next = 0;
    for (const para of paras) {
      const found = slotFor(para, witnesses[at] as Column, slots, next, together);
      const slot = found < 0 ? newSlot(witnesses.length) : (slots[found] as Slot);
      if (found < 0) slots.splice(next, 0, slot);
      slot.paras[at] = para;
      slot.texts.add((witnesses[at] as Column).folded(para));
      for (const { laid } of (witnesses[at] as Column).wholes(para)) slot.entries.add(laid.entry.n);
      next = (found < 0 ? next : found) + 1;
    }
  });
  const bands = slots.map(({ paras }) => paras.map((para) => (para ? [para] : [])));
  return inserted.filter(({ length }) => length > 0).length === 1 ? oneBand(bands) : bands;
}

/** The slot an equal paragraph is in, or else the very next one if it belongs to the same entry. */
function slotFor(
  para: Para,
  column: Column,
  slots: readonly Slot[],
  from: number,
  together: boolean,
): number {
  const text = column.folded(para);
  const equal = slots.findIndex(({ texts }, at) => at >= from && texts.has(text));
  if (equal >= 0) return equal;
  const next = slots[from];
  if (!next) return -1;
  const isKin = together || column.wholes(para).some(({ laid }) => next.entries.has(laid.entry.n));
  return isKin ? from : -1;
}

function newSlot(width: number): Slot {
  return { paras: new Array<Para | undefined>(width).fill(undefined), texts: new Set(), entries: new Set() };
}

/** Nobody stands over against the one witness that has it: its 款 and 项 need not be kept apart. */
function oneBand(bands: readonly Insertion[]): Insertion[] {
  const [first] = bands;
  return first ? [first.map((_, at) => bands.flatMap((band) => band[at] ?? []))] : [];
}
