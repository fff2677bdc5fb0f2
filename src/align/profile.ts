import type { Token } from '../model/token.js';

/**
 * What a unit is about: its character bigrams with their counts, ids ascending, and the sum of their weights.
 * Weights are inverse document frequencies (Spärck Jones 1972): what stands in every article tells none apart.
 */
export interface Profile {
  readonly ids: Int32Array;
  readonly counts: Float64Array;
  readonly total: number;
}

/** Bigrams of both texts with their weights. */
export interface Vocabulary {
  /** Bigrams of a unit in the order of the text; -1 for one that no unit of either side has. */
  readonly bigramsOf: (letters: readonly string[]) => Int32Array;
  readonly weights: readonly number[];
  /** In how many units of both sides a bigram stands. */
  readonly frequency: readonly number[];
  readonly units: number;
}

/** The letters of a unit in the order of the text, without marks: what bigrams are made of. */
export function lettersOf(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => token.kind !== 'mark').map((token) => token.key);
}

/** Numbers for letters and for pairs of them; a pair is known by its two numbers in one. */
interface Numbering {
  readonly letters: Map<string, number>;
  readonly pairs: Map<number, number>;
}

/** More letters than any text has. */
const MOST_LETTERS = 1 << 22;

/** Collects the bigrams of all units of both sides. */
export function vocabularyOf(units: readonly (readonly string[])[]): Vocabulary {
  const numbering: Numbering = { letters: new Map(), pairs: new Map() };
  const frequency: number[] = [];
  const lastSeen: number[] = [];
  units.forEach((letters, unit) => {
    for (const id of numbered(letters, numbering, true)) {
      if (lastSeen[id] === unit) continue;
      lastSeen[id] = unit;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  });
  const weights = frequency.map((count) => Math.log(1 + units.length / count));
  return {
    bigramsOf: (letters) => numbered(letters, numbering, false),
    weights,
    frequency,
    units: units.length,
  };
}

function numbered(
  letters: readonly string[],
  { letters: known, pairs }: Numbering,
  grow: boolean,
): Int32Array {
  // A text of one letter is given a blank to pair with, or it would have no profile at all.
  const line = letters.length === 1 ? [...letters, ''] : letters;
  const ids = new Int32Array(Math.max(0, line.length - 1));
  let left = 0;
  line.forEach((letter, at) => {
    let right = known.get(letter) ?? -1;
    if (right < 0 && grow) known.set(letter, (right = known.size));
    const pair = left * MOST_LETTERS + right;
    if (at > 0)
      ids[at - 1] = left < 0 || right < 0 ? -1 : (pairs.get(pair) ?? (grow ? added(pairs, pair) : -1));
    left = right;
  });
  return ids;
}

function added(pairs: Map<number, number>, pair: number): number {
  pairs.set(pair, pairs.size);
  return pairs.size - 1;
}

/** The profile of a text; bigrams that are not in the vocabulary are left out. */
export function profileOf(letters: readonly string[], vocabulary: Vocabulary): Profile {
  const counts = new Map<number, number>();
  for (const id of vocabulary.bigramsOf(letters)) if (id >= 0) counts.set(id, (counts.get(id) ?? 0) + 1);
  return fromCounts(counts, vocabulary);
}

/** The profile of several texts taken together. */
export function unionOf(profiles: readonly Profile[], vocabulary: Vocabulary): Profile {
  const [only] = profiles;
  if (only && profiles.length === 1) return only;
  const counts = new Map<number, number>();
  for (const profile of profiles) {
    profile.ids.forEach((id, at) => counts.set(id, (counts.get(id) ?? 0) + (profile.counts[at] as number)));
  }
  return fromCounts(counts, vocabulary);
}

/** What is left of a profile when another is taken out of it. */
export function without(whole: Profile, part: Profile, vocabulary: Vocabulary): Profile {
  const counts = new Map<number, number>();
  whole.ids.forEach((id, at) => counts.set(id, whole.counts[at] as number));
  part.ids.forEach((id, at) => {
    const left = (counts.get(id) ?? 0) - (part.counts[at] as number);
    if (left > 0) counts.set(id, left);
    else counts.delete(id);
  });
  return fromCounts(counts, vocabulary);
}

function fromCounts(counts: ReadonlyMap<number, number>, vocabulary: Vocabulary): Profile {
  const ids = Int32Array.from(counts.keys()).sort();
  const own = Float64Array.from(ids, (id) => counts.get(id) as number);
  const total = ids.reduce(
    (sum, id, at) => sum + (vocabulary.weights[id] as number) * (own[at] as number),
    0,
  );
  return { ids, counts: own, total };
}

/** Weight of what two profiles have in common, each bigram as often as both have it. */
export function sharedWeight(a: Profile, b: Profile, vocabulary: Vocabulary): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const left = a.ids[i] as number;
    const right = b.ids[j] as number;
    if (left === right) {
      shared +=
        (vocabulary.weights[left] as number) * Math.min(a.counts[i++] as number, b.counts[j++] as number);
    } else if (left < right) i++;
    else j++;
  }
  return shared;
}

/** Sørensen–Dice coefficient over weighted bigrams, 0…1; two empty texts are equal. */
export function similarity(a: Profile, b: Profile, vocabulary: Vocabulary): number {
  const total = a.total + b.total;
  return total === 0 ? 1 : (2 * sharedWeight(a, b, vocabulary)) / total;
}

/** How much of `part` is found in `whole`, 0…1. */
export function containment(part: Profile, whole: Profile, vocabulary: Vocabulary): number {
  return part.total === 0 ? 0 : sharedWeight(part, whole, vocabulary) / part.total;
}
