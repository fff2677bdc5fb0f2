/** A line with its long runs of Chinese cut short, and where. */
export interface Shrunk {
  readonly text: string;
  /** In order. */
  readonly cuts: readonly Cut[];
}

/** Characters were taken out before an offset of the shrunk line; `removed` counts those of earlier cuts too. */
export interface Cut {
  readonly at: number;
  readonly removed: number;
}

/** Letters and marks of Chinese: no rule of Markdown knows them, but of the ones beside `*` it asks what they are. */
const INERT = /[\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e\u201c\u201d]{8,}/gu;
/** Kept at either end of a run, so that whatever looks at neighbours sees them. */
const KEPT = 2;

/**
 * Takes the inside out of long runs of Chinese: `**第一条**　为了…，制定本法。` parses the same without what no rule looks
 * at, and several times as fast.
 */
export function shrink(line: string): Shrunk {
  const cuts: Cut[] = [];
  let removed = 0;
  const text = line.replace(INERT, (run: string, offset: number) => {
    const at = offset + KEPT - removed;
    removed += run.length - 2 * KEPT;
    cuts.push({ at, removed });
    return run.slice(0, KEPT) + run.slice(-KEPT);
  });
  return { text, cuts };
}

/** The offset in the line of an offset in the shrunk line. */
export function unshrunk(offset: number, cuts: readonly Cut[]): number {
  let removed = 0;
  for (const cut of cuts) {
    if (cut.at >= offset) break;
    removed = cut.removed;
  }
  return offset + removed;
}
