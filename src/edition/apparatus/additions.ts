import type { Strand } from './strand.js';
import { addTo } from '../../model/lists/grouped.js';
import { alikeness, mostAlike, pairedOf, SAME, type Paired } from '../alikeness.js';
import { foldWording } from '../wording.js';
import type { Departure, Place } from './places.js';

interface Group {
  readonly at: number;
  readonly wording: Paired;
  readonly departures: Departure[];
}

/**
 * Gathers the 款, 条 and headings that the base lacks. Witnesses that have the same one at the same place are one entry,
 * as are those that word it differently; what is another article is another entry.
 */
export function additionsOf(strands: readonly Strand[]): Place[] {
  const groups: Group[] = [];
  const byPlace = new Map<number, Group[]>();
  for (const strand of strands) {
    const taken = new Set<Group>();
    for (const variant of strand.variants) {
      if (!variant.whole || variant.base || !variant.witness) continue;
      const at = variant.gap?.point.offset ?? 0;
      const wording = pairedOf(foldWording(variant.witness.text));
      const known = closest(byPlace.get(at) ?? [], wording, taken);
      const group = known ?? { at, wording, departures: [] };
      group.departures.push({ strand, variants: [variant] });
      taken.add(group);
      if (known) continue;
      groups.push(group);
      addTo(byPlace, at, group);
    }
  }
  return groups.map(({ at, departures }) => ({ start: at, end: at, whole: true, departures }));
}

/** Of equals the first. */
function closest(groups: readonly Group[], wording: Paired, taken: ReadonlySet<Group>): Group | undefined {
  let best: { readonly group: Group; readonly score: number } | undefined;
  for (const group of groups) {
    const least = best?.score ?? 0;
    if (least === 1) break;
    if (taken.has(group) || mostAlike(group.wording, wording) <= least) continue;
    const score = alikeness(group.wording, wording);
    if (score >= SAME && score > least) best = { group, score };
  }
  return best?.group;
}
