import { isDress } from './dress.js';
import type { Edit } from './edit.js';
import type { Texts } from './texts.js';

/** From this share of changed tokens on, a text may count as rewritten and is shown whole. */
const REWRITTEN = 0.6;
/** But not where more than this of the shorter text stands in the longer: that is an addition, or an omission. */
const KEPT = 0.5;
/** Shorter texts are never called rewritten: every reading in them is short anyway. */
const SHORTEST_REWRITTEN = 16;

/** A text of which little is left is shown as one text put in the place of another; undefined for any other. */
export function showRewritten(edits: readonly Edit[], { a, b, ...texts }: Texts): Edit[] | undefined {
  const length = a.length + b.length;
  if (edits.length < 2 || length < SHORTEST_REWRITTEN * 2) return undefined;
  const changed = edits
    .filter((edit) => !edit.transposed && !isDress(edit, texts))
    .reduce((sum, edit) => sum + edit.aEnd - edit.aStart + edit.bEnd - edit.bStart, 0);
  const kept = (length - changed) / 2;
  if (changed < length * REWRITTEN || kept > Math.min(a.length, b.length) * KEPT) return undefined;
  return [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length, transposed: false }];
}
