import type { Row } from '../../../../model/alignment.js';
import { departure } from '../../../prose/edition/departing.js';
import type { Sheet } from '../../../prose/edition/sheet.js';

/** Entries on rows of which both texts have something: that an article was added or left out is told by its relation. */
export function variantsOn(rows: readonly Row[], tallies: ReadonlyMap<Row, number> | undefined): number {
  const shared = rows.filter(({ base, witness }) => base.length > 0 && witness.length > 0);
  return shared.reduce((sum, row) => sum + (tallies?.get(row) ?? 0), 0);
}

/** How many entries of the apparatus lie on each row of the comparison with one witness, in which that witness departs. */
export function talliesOf({ edition, base }: Sheet, witness: number): ReadonlyMap<Row, number> {
  const siglum = edition.witnesses[witness]?.witness.siglum ?? '';
  const rows = edition.comparisons[witness]?.alignment.rows ?? [];
  const byUnit = new Map(rows.flatMap((row) => row.base.map((unit) => [unit.id, row] as const)));
  const added = new Map(
    rows
      .filter((row) => row.base.length === 0)
      .flatMap((row) => row.witness.map((unit) => [unit.id, row] as const)),
  );
  const tallies = new Map<Row, number>();
  for (const entry of edition.apparatus) {
    const found = departure(entry, siglum);
    if (!found) continue;
    // A whole article that only the witness has is told at its own row, not at the article before its place.
    const alone = entry.lemma === null && entry.whole ? added.get(found.reading?.id ?? '') : undefined;
    const row = alone ?? base.path(entry.at).flatMap(({ id }) => byUnit.get(id) ?? [])[0];
    if (row) tallies.set(row, (tallies.get(row) ?? 0) + 1);
  }
  return tallies;
}
