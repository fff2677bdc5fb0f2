import type { Witness } from '../../../model/witness.js';
import { pairOf } from '../../prose/change-list.js';
import type { Entry } from '../../prose/marks.js';
import { authorOf, changesOn, timeOf } from '../../prose/tracked.js';
import { hasChanges } from '../../prose/variant-changes.js';
import type { Sheet } from '../sheet.js';

/**
 * Who made the variants of a band in a document with tracked changes, and when: 修订：张三 2026-05-01 09:30. What they put in
 * and took out is marked beside it.
 */
export function changeNotes(entries: readonly Entry[], { collation, say, lang }: Sheet): string[] {
  const pair = pairOf(collation);
  if (!hasChanges(pair)) return [];
  const names = new Set<string>();
  for (const entry of entries) {
    for (const which of ['base', 'witness'] as const) {
      const [start, end] = extentOf(entry, which);
      for (const change of changesIn(pair[which], start, end))
        names.add([authorOf(change, lang), timeOf(change.date)].filter((part) => part !== '').join(' '));
    }
  }
  return names.size === 0 ? [] : [say.changedBy([...names])];
}

function changesIn(text: Witness, start?: number, end?: number): ReturnType<typeof changesOn> {
  return start === undefined || end === undefined ? [] : changesOn(text, start, end);
}

/** Where a variant is in one text: its words, or the place where they are wanting. */
function extentOf({ variant }: Entry, which: 'base' | 'witness'): readonly [start?: number, end?: number] {
  const reading = variant[which];
  if (reading) return [reading.start.offset, reading.end.offset];
  return variant.gap ? [variant.gap.point.offset, variant.gap.point.offset] : [];
}
