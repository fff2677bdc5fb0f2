import { isMarksOnly, isOneSided, type Edit, type Texts } from './edit.js';

/** Takes marks off the ends of an edit that both sides end with, so that 、→， is a change of its own. */
export function peelMarks(edits: readonly Edit[], texts: Texts): Edit[] {
  return edits.flatMap((edit) => {
    if (edit.transposed || isOneSided(edit) || isMarksOnly(edit, texts)) return [edit];
    const { a, b } = texts;
    const head = a[edit.aStart]?.kind === 'mark' && b[edit.bStart]?.kind === 'mark' ? 1 : 0;
    const tail = a[edit.aEnd - 1]?.kind === 'mark' && b[edit.bEnd - 1]?.kind === 'mark' ? 1 : 0;
    const core = {
      ...edit,
      aStart: edit.aStart + head,
      bStart: edit.bStart + head,
      aEnd: edit.aEnd - tail,
      bEnd: edit.bEnd - tail,
    };
    if (core.aEnd < core.aStart || core.bEnd < core.bStart) return [edit];
    const first = { ...edit, aEnd: edit.aStart + head, bEnd: edit.bStart + head };
    const last = { ...edit, aStart: edit.aEnd - tail, bStart: edit.bEnd - tail };
    return [first, core, last].filter((part) => !isNothing(part, texts));
  });
}

function isNothing(edit: Edit, { a, b }: Texts): boolean {
  const length = edit.aEnd - edit.aStart;
  if (length !== edit.bEnd - edit.bStart) return false;
  for (let at = 0; at < length; at++) if (a[edit.aStart + at]?.n !== b[edit.bStart + at]?.n) return false;
  return true;
}
