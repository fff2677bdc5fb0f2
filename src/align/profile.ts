import type { Division } from '../model/tree.js';
import type { Lexis, Profile } from './lexis.js';

/** The profile of a division with its subdivisions. */
export function profileOf(division: Division, lexis: Lexis): Profile {
  const known = lexis.profiles.get(division);
  if (known) return known;
  const made = profileOfBigrams(lexis.bigrams(division), lexis.weights);
  lexis.profiles.set(division, made);
  return made;
}

function profileOfBigrams(bigrams: Int32Array, weights: Float64Array): Profile {
  const ids = bigrams.slice().sort();
  const counts = new Int32Array(ids.length);
  let kinds = 0;
  let total = 0;
  // Each id moves to the front the first time it is met, and is counted there.
  for (const id of ids) {
    total += weights[id] as number;
    if (kinds > 0 && ids[kinds - 1] === id) counts[kinds - 1] = (counts[kinds - 1] as number) + 1;
    else {
      ids[kinds] = id;
      counts[kinds++] = 1;
    }
  }
  return { ids: ids.subarray(0, kinds), counts: counts.subarray(0, kinds), total };
}

/** The profile of several texts taken together. */
export function unionOf(profiles: readonly Profile[]): Profile {
  return profiles.reduce((all, one) => combined(all, one, 1));
}

/** What is left of a profile when another is taken out of it. */
export function without(whole: Profile, part: Profile, { weights }: Lexis): Profile {
  const rest = combined(whole, part, -1);
  let total = 0;
  rest.ids.forEach((id, at) => (total += (weights[id] as number) * (rest.counts[at] as number)));
  return { ...rest, total };
}

/** Adds the counts of `b` to those of `a`, or takes them away; what `a` has not got cannot be taken away. */
function combined(a: Profile, b: Profile, sign: 1 | -1): Profile {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const counts = new Int32Array(ids.length);
  let kinds = 0;
  for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length;) {
    const left = i < a.ids.length ? (a.ids[i] as number) : Infinity;
    const right = j < b.ids.length ? (b.ids[j] as number) : Infinity;
    const count =
      (left <= right ? (a.counts[i] as number) : 0) + (right <= left ? sign * (b.counts[j] as number) : 0);
    if (count > 0) {
      ids[kinds] = Math.min(left, right);
      counts[kinds++] = count;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { ids: ids.subarray(0, kinds), counts: counts.subarray(0, kinds), total: a.total + b.total };
}

/** Weight of what two profiles have in common, each bigram as often as both have it. */
export function sharedWeight(a: Profile, b: Profile, { weights }: Lexis): number {
  const { ids: left, counts: leftCounts } = a;
  const { ids: right, counts: rightCounts } = b;
  let shared = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const difference = (left[i] as number) - (right[j] as number);
    if (difference === 0) {
      shared +=
        (weights[left[i] as number] as number) *
        Math.min(leftCounts[i++] as number, rightCounts[j++] as number);
    } else if (difference < 0) i++;
    else j++;
  }
  return shared;
}

/** Sørensen–Dice coefficient over weighted bigrams, 0…1; two empty texts are equal. */
export function similarity(a: Profile, b: Profile, lexis: Lexis): number {
  const total = a.total + b.total;
  return total === 0 ? 1 : (2 * sharedWeight(a, b, lexis)) / total;
}

/** How much of `part` is found in `whole`, 0…1. */
export function containment(part: Profile, whole: Profile, lexis: Lexis): number {
  return part.total === 0 ? 0 : sharedWeight(part, whole, lexis) / part.total;
}
