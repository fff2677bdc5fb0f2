import { foldText } from '../../model/characters.js';
import type { Band } from './bands.js';
import type { Collation } from './collation.js';
import type { Entry } from './marks.js';
import type { Side } from './side.js';
import { paraText } from './text.js';

/** Variants that are the whole of a division among the paragraphs a band has on one side. */
export function wholeEntries(band: Band, side: Side): Entry[] {
  const found = new Set<Entry>();
  for (const para of band[side.which]) {
    for (const { entry, begins, start, end } of side.marks.on(para)) {
      if (entry.variant.whole && begins && start < end) found.add(entry);
    }
  }
  return [...found];
}

/**
 * Variants that a table tells in an empty cell: the other text has nothing over against this 款 or 条. They need no ‸ in
 * a neighbouring paragraph as well.
 */
export function lonelyEntries({ views, base, witness }: Collation): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  for (const view of views) {
    for (const band of view.kind === 'row' ? view.bands : [view.band]) {
      const alone = band.witness.length === 0 ? base : band.base.length === 0 ? witness : undefined;
      if (alone) for (const entry of wholeEntries(band, alone)) found.add(entry);
    }
  }
  return found;
}

/** True where no variant lies on a band and its sides read the same after folding. */
export function isAlike(band: Band, base: Side, witness: Side): boolean {
  const marked = [base, witness].some((side) =>
    band[side.which].some((para) => side.marks.on(para).length > 0),
  );
  const [left, right] = [band.base, band.witness].map((paras) => foldText(paras.map(paraText).join('')));
  return !marked && left !== '' && left === right;
}
