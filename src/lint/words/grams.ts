/** Says that something does not occur. */
export const NONE = -1;

/** Pairs of numbers that stand at fixed distances in a row, each pair with a number of its own from 0 on. */
export interface Grams {
  /** The pair that begins at an index of the row; {@link NONE} where there is none. */
  readonly ids: Int32Array;
  /** How often a pair occurs; 0 for {@link NONE}. */
  readonly count: (id: number) => number;
  /** The id of a pair of numbers; {@link NONE} where it does not occur. */
  readonly find: (first: number, second: number) => number;
  /** Where a pair occurs, in order; of a very frequent one the last `most`. */
  readonly places: (id: number, most: number) => number[];
}

/**
 * Numbers the pairs of `first[i]` and `second[i + step]`, in linear time. Pairs of pairs make longer stretches: characters
 * give bigrams, bigrams two apart give stretches of four characters.
 * Open addressing over typed arrays: several times as fast as a Map with strings for its keys.
 */
export function gramsOf(first: Int32Array, second: Int32Array, step: number): Grams {
  const size = first.length;
  const table = pairTable(size);
  const ids = new Int32Array(size).fill(NONE);
  const [counts, last, before] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (let at = 0; at + step < size; at++) {
    const [one, two] = [first[at] as number, second[at + step] as number];
    if (one === NONE || two === NONE) continue;
    const id = table.idOf(one, two, true);
    const count = counts[id] as number;
    ids[at] = id;
    before[at] = count > 0 ? (last[id] as number) : NONE;
    last[id] = at;
    counts[id] = count + 1;
  }
  return {
    ids,
    count: (id) => (id === NONE ? 0 : (counts[id] as number)),
    find: (one, two) => (one === NONE || two === NONE ? NONE : table.idOf(one, two, false)),
    places: (id, most) => chain(id === NONE ? NONE : (last[id] as number), before, most),
  };
}

interface PairTable {
  /** The id of a pair; a pair that is not known is given one if it is to be kept, else {@link NONE}. */
  readonly idOf: (one: number, two: number, keep: boolean) => number;
}

function pairTable(entries: number): PairTable {
  const mask = tableSize(entries) - 1;
  const slots = new Int32Array(mask + 1).fill(NONE);
  const [firsts, seconds] = [new Int32Array(entries), new Int32Array(entries)];
  let known = 0;
  return {
    idOf: (one, two, keep) => {
      let slot = mix(one, two) & mask;
      for (let id = slots[slot] as number; id !== NONE; id = slots[slot] as number) {
        if (firsts[id] === one && seconds[id] === two) return id;
        slot = (slot + 1) & mask;
      }
      if (!keep) return NONE;
      slots[slot] = known;
      firsts[known] = one;
      seconds[known] = two;
      return known++;
    },
  };
}

function chain(from: number, before: Int32Array, most: number): number[] {
  const places: number[] = [];
  for (let at = from; at !== NONE && places.length < most; at = before[at] as number) places.push(at);
  return places.reverse();
}

function mix(one: number, two: number): number {
  const mixed = Math.imul(one ^ Math.imul(two, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** At most half of the table is filled. */
function tableSize(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  return size;
}
