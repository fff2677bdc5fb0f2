import type { Kind } from '../../../model/comparison.js';
import type { ApparatusEntry, Edition } from '../../../model/edition.js';
import { lemmaText, otherReadings } from '../../../model/entry.js';

/** A change that is found at several places: 依规依法 ↔ 依法依规. */
export interface Recurring {
  readonly lemma: string;
  readonly reading: string;
  readonly kind: Kind;
  readonly substantive: boolean;
  /** Two or more, in the order of the base. */
  readonly entries: readonly ApparatusEntry[];
}

/** Changes that recur; those of substance first, then the most frequent. Whole articles and 款 do not count. */
export function recurringOf({ apparatus }: Edition): Recurring[] {
  const found = new Map<string, Recurring & { readonly entries: ApparatusEntry[] }>();
  for (const entry of apparatus) {
    if (entry.whole) continue;
    const lemma = lemmaText(entry);
    for (const { text, kind, substantive } of otherReadings(entry)) {
      if (kind === undefined) continue;
      const key = JSON.stringify([lemma, text, kind]);
      const known = found.get(key);
      if (known) known.entries.push(entry);
      else found.set(key, { lemma, reading: text, kind, substantive, entries: [entry] });
    }
  }
  return [...found.values()]
    .filter(({ entries }) => entries.length > 1)
    .sort((a, b) => Number(b.substantive) - Number(a.substantive) || b.entries.length - a.entries.length);
}
