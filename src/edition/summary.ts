import { KINDS, type Kind } from '../model/comparison.js';
import type { ApparatusEntry, EditionSummary } from '../model/edition.js';

/** Counts an apparatus. An entry counts under the kind of its first reading that departs; what only a commentary has is apart. */
export function summaryOf(articles: number, apparatus: readonly ApparatusEntry[]): EditionSummary {
  const entries = apparatus.filter(({ indirect }) => !indirect);
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { readings } of entries) {
    const kind = readings.find((reading) => reading.kind)?.kind;
    if (kind) kinds[kind]++;
  }
  const decided = entries.filter(({ choice }) => choice.by !== 'base').length;
  return {
    articles,
    entries: entries.length,
    substantive: entries.filter(({ substantive }) => substantive).length,
    indirect: apparatus.length - entries.length,
    open: entries.length - decided,
    decided,
    kinds,
  };
}
