import type { ApparatusEntry } from '../../../model/edition.js';
import { marksAt } from '../marks.js';
import type { TextSide } from '../side.js';
import { contextOf, type InContext } from '../text.js';

/**
 * What the base has at an entry, and what stands before and after it in its paragraph.
 * @param room code points kept on either side; what is cut off is shown as …
 */
export function nearEntry(entry: ApparatusEntry, { paras }: TextSide, room: number): InContext {
  return contextOf(marksAt(entry, entry.lemma, entry.gap, paras), room);
}
