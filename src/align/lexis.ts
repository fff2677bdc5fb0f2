import type { Token } from '../model/token.js';
import type { Division } from '../model/tree.js';
import { subdivisions } from '../model/walk.js';
import { ownTokens } from '../model/wording.js';

/**
 * The wording of both texts in numbers: every word or character has one, and so has every pair of letters that follow
 * one another. A unit, and each 款 and 项 in it, is a stretch of these lists.
 */
export interface Lexis {
  /** Numbers of the words of a division with its subdivisions, marks included. */
  readonly wording: (division: Division) => Int32Array;
  /** Its bigrams in the order of the text, without marks. */
  readonly bigrams: (division: Division) => Int32Array;
  /** The word a number stands for. */
  readonly words: readonly string[];
  /** In how many units of both sides a bigram stands. */
  readonly frequency: Int32Array;
  /**
   * Inverse document frequency of each bigram (Spärck Jones 1972), 0…1: what stands in every article tells none apart.
   * 1 is a bigram of a single unit, so that weights mean the same in a law of ten articles and in one of a thousand.
   */
  readonly weights: Float64Array;
  readonly units: number;
  /** Profiles made so far: a 款 is asked for by its article and again by itself. */
  readonly profiles: Map<Division, Profile>;
}

/** What a unit is about: its character bigrams with their counts, ids ascending, and the sum of their weights. */
export interface Profile {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  readonly total: number;
}

/** Where the wording of a division stands in the lists: tokens from `from` on, letters from `first` on. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** True where two divisions say the same, however they are divided. */
export function sayTheSame(a: Division, b: Division, { wording }: Lexis): boolean {
  const [left, right] = [wording(a), wording(b)];
  return left.length === right.length && left.every((word, at) => word === right[at]);
}

/** Numbers the wording of all units of both sides. */
export function lexisOf(units: readonly Division[]): Lexis {
  const reading: Reading = { numbers: new Map(), tokens: [], letters: [], places: new Map() };
  for (const unit of units) place(unit, reading);
  const tokens = Int32Array.from(reading.tokens);
  const { pairs, kinds } = pairsOf(Int32Array.from(reading.letters), reading.numbers.size);
  const placeOf = (division: Division): Place => reading.places.get(division) ?? NOWHERE;
  const frequency = frequencyOf(
    units.map((unit) => bigramsAt(placeOf(unit), pairs)),
    kinds,
  );
  const inUnits = (count: number): number => Math.log(1 + units.length / Math.max(1, count));
  return {
    wording: (division) => tokens.subarray(placeOf(division).from, placeOf(division).to),
    bigrams: (division) => bigramsAt(placeOf(division), pairs),
    words: [...reading.numbers.keys()],
    frequency,
    weights: Float64Array.from(frequency, (count) => inUnits(count) / inUnits(1)),
    units: units.length,
    profiles: new Map(),
  };
}

const NOWHERE: Place = { from: 0, to: 0, first: 0, last: 0 };

interface Reading {
  readonly numbers: Map<string, number>;
  readonly tokens: number[];
  readonly letters: number[];
  readonly places: Map<Division, Place>;
}

function place(division: Division, reading: Reading): void {
  const from = reading.tokens.length;
  const first = reading.letters.length;
  for (const token of ownTokens(division)) add(token, reading);
  for (const inner of subdivisions(division)) place(inner, reading);
  const last = reading.letters.length;
  reading.places.set(division, { from, to: reading.tokens.length, first, last });
  // A text of one letter is given a blank to pair with, or it would have no bigram at all.
  if (last - first === 1) reading.letters.push(numberOf('', reading));
}

function add({ key, kind }: Token, reading: Reading): void {
  const number = numberOf(key, reading);
  reading.tokens.push(number);
  if (kind !== 'mark') reading.letters.push(number);
}

function numberOf(key: string, { numbers }: Reading): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** A number for each letter and the next; `kinds` is how many different ones there are. */
function pairsOf(letters: Int32Array, words: number): { readonly pairs: Int32Array; readonly kinds: number } {
  const numbers = new Map<number, number>();
  const pairs = new Int32Array(letters.length);
  for (let at = 0; at + 1 < letters.length; at++) {
    const key = (letters[at] as number) * words + (letters[at + 1] as number);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    pairs[at] = number;
  }
  return { pairs, kinds: numbers.size };
}

/** The last letter of a division pairs with what is behind it, which is not its own; a single letter has nothing else. */
function bigramsAt({ first, last }: Place, pairs: Int32Array): Int32Array {
  return pairs.subarray(first, last - first === 1 ? last : Math.max(first, last - 1));
}

function frequencyOf(units: readonly Int32Array[], kinds: number): Int32Array {
  const frequency = new Int32Array(kinds);
  const seenIn = new Int32Array(kinds).fill(-1);
  units.forEach((bigrams, unit) => {
    for (const id of bigrams) {
      if (seenIn[id] === unit) continue;
      seenIn[id] = unit;
      frequency[id] = (frequency[id] as number) + 1;
    }
  });
  return frequency;
}
