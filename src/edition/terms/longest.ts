import type { Reading } from '../../model/comparison.js';
import type { Stretch } from '../../model/edition.js';
import type { Places } from './places.js';

/** Of the words of a group, the places where none of its longer words stands: 督察 is not counted in 督察检查. */
export function longestFirst(words: readonly string[], places: Places): Places {
  const kept = new Map<string, readonly Reading[]>();
  let taken: readonly Stretch[] = [];
  const lengths = [...new Set(words.map(({ length }) => length))].sort((one, other) => other - one);
  for (const length of lengths) {
    const fresh: Reading[] = [];
    for (const word of words.filter((one) => one.length === length)) {
      const free = outside(places.get(word) ?? [], taken);
      kept.set(word, free);
      fresh.push(...free);
    }
    taken = united([...taken, ...fresh.map(({ start, end }) => ({ start: start.offset, end: end.offset }))]);
  }
  return kept;
}

function outside(readings: readonly Reading[], taken: readonly Stretch[]): readonly Reading[] {
  if (taken.length === 0) return readings;
  let next = 0;
  return readings.filter(({ start, end }) => {
    while (next < taken.length && (taken[next] as Stretch).end <= start.offset) next++;
    const stretch = taken[next];
    return !stretch || stretch.start >= end.offset;
  });
}

/** Stretches that overlap made one, in order. */
function united(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const one of [...stretches].sort((left, right) => left.start - right.start)) {
    const last = found.at(-1);
    if (last && one.start < last.end) {
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    } else found.push(one);
  }
  return found;
}
