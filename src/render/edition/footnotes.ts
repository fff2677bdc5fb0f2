import type { ApparatusEntry } from '../../model/edition.js';
import type { ChosenPara } from '../prose/edition/chosen-paras.js';
import type { Sheet } from '../prose/edition/sheet.js';
import type { PrintedPart } from './printed.js';

/** Where the entries of an apparatus are referred to in what is printed. */
export interface Footnotes {
  /** Entries whose mark stands behind a run of a paragraph. */
  readonly behind: (para: ChosenPara, run: number) => readonly ApparatusEntry[];
  /** The greatest number of an entry whose mark stands in a paragraph; 0 where there is none. */
  readonly last: (para: ChosenPara) => number;
  /** Entries of a part of which nothing is printed: a 款 or an article left out. */
  readonly without: (part: PrintedPart) => readonly ApparatusEntry[];
}

/** Gives every entry one place: behind the last of its words, of a whole 款 or 条 behind its first ones. */
export function footnotesOf(parts: readonly PrintedPart[], sheet: Sheet): Footnotes {
  const spots = new Map<ApparatusEntry, readonly [ChosenPara, number]>();
  for (const para of parts.flatMap(({ paras }) => paras)) {
    para.runs.forEach(({ entry }, at) => void (entry && spots.set(entry, [para, at])));
    const wholes = para.added ? [] : sheet.wholes(para.para);
    for (const entry of wholes) if (!spots.has(entry)) spots.set(entry, [para, 0]);
  }
  const behind = new Map<ChosenPara, Map<number, ApparatusEntry[]>>();
  for (const [entry, [para, run]] of spots) {
    const runs = behind.get(para) ?? new Map<number, ApparatusEntry[]>();
    behind.set(para, runs);
    runs.set(
      run,
      [...(runs.get(run) ?? []), entry].sort((a, b) => a.n - b.n),
    );
  }
  return {
    behind: (para, run) => behind.get(para)?.get(run) ?? [],
    last: (para) => Math.max(0, ...[...(behind.get(para)?.values() ?? [])].flat().map(({ n }) => n)),
    without: ({ part }) => part.entries.filter((entry) => !spots.has(entry)),
  };
}
