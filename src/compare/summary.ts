import { RELATIONS, type Alignment } from '../model/alignment.js';
import { FOLLOWS, KINDS, type Summary, type Variant } from '../model/comparison.js';
import { countArticles } from '../model/units.js';

/** Counts over a comparison. */
export function summarise(alignment: Alignment, variants: readonly Variant[], findings: number): Summary {
  const { rows } = alignment;
  return {
    articles: { base: countArticles(alignment.base.tree), witness: countArticles(alignment.witness.tree) },
    rows: rows.length,
    relations: countBy(
      RELATIONS,
      rows.map((row) => row.relation),
    ),
    moved: rows.filter((row) => row.moved).length,
    renumbered: rows.filter((row) => row.renumbered).length,
    variants: variants.length,
    substantive: variants.filter((variant) => variant.substantive).length,
    followsRenumbering: variants.filter(({ note }) => note === FOLLOWS).length,
    kinds: countBy(
      KINDS,
      variants.map((variant) => variant.kind),
    ),
    findings,
  };
}

function countBy<Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of found) counts[name]++;
  return counts;
}
