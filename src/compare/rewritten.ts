import type { Edit, Texts } from './edit.js';

/** From this share of changed tokens on, a text counts as rewritten and is shown whole. */
const REWRITTEN = 0.6;
/** Shorter texts are never called rewritten: every reading in them is short anyway. */
const SHORTEST_REWRITTEN = 16;

/** A text of which little is left is shown as one text put in the place of another. */
export function showRewritten(edits: readonly Edit[], texts: Texts): Edit[] {
  const length = texts.a.length + texts.b.length;
  const changed = edits.reduce(
    (sum, edit) => sum + (edit.transposed ? 0 : edit.aEnd - edit.aStart + edit.bEnd - edit.bStart),
    0,
  );
  if (edits.length < 2 || length < SHORTEST_REWRITTEN * 2 || changed < length * REWRITTEN) return [...edits];
  return [{ aStart: 0, aEnd: texts.a.length, bStart: 0, bEnd: texts.b.length, transposed: false }];
}
