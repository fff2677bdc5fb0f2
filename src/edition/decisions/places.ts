import type { DecisionMessages } from '../../messages/decisions.js';
import type { Gap, Reading } from '../../model/comparison.js';
import type { ApparatusEntry, EditionText } from '../../model/edition.js';
import { otherReadings } from '../../model/entry.js';
import type { Place, Related } from '../../model/finding.js';

/** Where a source has the words, or would have them. */
function placeIn({ witness }: EditionText, reading: Reading | null, gap: Gap | undefined): Place | undefined {
  const { path } = witness.source;
  if (reading) return { path, id: reading.id, start: reading.start, end: reading.end };
  return gap && { path, id: gap.id, start: gap.point, end: gap.point };
}

/** The place of an entry in the base. */
export function basePlace(entry: ApparatusEntry, base: EditionText, say: DecisionMessages): Related[] {
  return related(base, placeIn(base, entry.lemma, entry.gap), say);
}

/** The places of an entry in the base, and of each other reading in the first of the texts that have it. */
export function placesOf(
  entry: ApparatusEntry,
  base: EditionText,
  texts: ReadonlyMap<string, EditionText>,
  say: DecisionMessages,
): Related[] {
  const others = otherReadings(entry).flatMap(({ attestations }) => {
    const known = attestations.flatMap(({ siglum, reading, gap }) => {
      const text = texts.get(siglum);
      return text ? related(text, placeIn(text, reading, gap), say) : [];
    });
    return known.slice(0, 1);
  });
  return [...basePlace(entry, base, say), ...others];
}

function related({ witness }: EditionText, place: Place | undefined, say: DecisionMessages): Related[] {
  return place ? [{ message: say.place(witness.siglum, place.id), ...place }] : [];
}
