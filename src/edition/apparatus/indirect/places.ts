import type { Stretch } from '../../../model/edition.js';
import { firstWhere } from '../../../model/lists/first-where.js';
import type { Place } from '../places.js';
import type { IndirectText } from './readings.js';

/**
 * Places where only a commentary departs from the base, in what it quotes word for word: 91直播 for 国务院. Where a witness
 * departs as well, the commentary is heard there; where two commentaries do, the first has the place.
 * @param witnessed the places where witnesses depart
 */
export function indirectPlaces(indirect: readonly IndirectText[], witnessed: readonly Place[]): Place[] {
  const words = witnessed.filter(({ whole }) => !whole).sort((a, b) => a.start - b.start || a.end - b.end);
  // Places of words do not overlap, so that their ends are in order, too.
  const isWitnessed = (place: Stretch): boolean => {
    const next = words[firstWhere(words.length, (at) => (words[at] as Place).end > place.start)];
    return next !== undefined && overlap(place, next);
  };
  const found: Place[] = [];
  for (const { base } of indirect.flatMap(({ replacements }) => replacements)) {
    const place = { start: base.start.offset, end: base.end.offset };
    if (isWitnessed(place) || found.some((other) => overlap(place, other))) continue;
    found.push({ ...place, whole: false, departures: [], at: base.id });
  }
  return found;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
