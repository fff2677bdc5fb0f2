/**
 * The rows of the bit-parallel LCS; see lcs.ts for the recurrence. Bit i of a row is 0 where the LCS grows at `a[i]`.
 * A word holds 30 bits: the sum of two and a carry is then still a small integer, and a row needs no other arithmetic.
 */
const BITS = 30;
const ALL = 2 ** BITS - 1;

/** Words that a row over `length` symbols takes. */
export function wordsOf(length: number): number {
  return Math.ceil(length / BITS);
}

/** LCS length of every prefix of `a`: how many zero bits stand before each place. */
export function growth(row: Int32Array, length: number): Int32Array {
  const sums = new Int32Array(length + 1);
  for (let at = 0, word = 0, bit = 0; at < length; at++) {
    sums[at + 1] = (sums[at] as number) + (((row[word] as number) >>> bit) & 1 ? 0 : 1);
    if (++bit === BITS) [word, bit] = [word + 1, 0];
  }
  return sums;
}

/** Told of each pair of a longest common subsequence: index in `b`, index in `a`. */
export type Match = (row: number, column: number) => void;

/** What a symbol has for a slot that is not in `b`. */
const UNSEEN = -2;

function wipe(b: Int32Array): void {
  for (const symbol of b) slots[symbol] = UNSEEN;
}

/** For each symbol of `b`, the places it has in `a`, as bits; -1 in `slot` for symbols that are not in `a`. */
interface Places {
  readonly slot: Int32Array;
  readonly bits: Int32Array;
}

/** Kept from call to call, and wiped after each where it was written on: there may be more symbols than places. */
let slots = new Int32Array(1 << 12).fill(UNSEEN);

function placesOf(a: Int32Array, b: Int32Array, symbols: number, words: number): Places {
  if (symbols > slots.length) slots = new Int32Array(symbols * 2).fill(UNSEEN);
  const slot = slots;
  for (const symbol of b) slot[symbol] = -1;
  let count = 0;
  for (const symbol of a) if (slot[symbol] === -1) slot[symbol] = count++;
  const bits = new Int32Array(count * words);
  for (let at = 0, word = 0, bit = 0; at < a.length; at++) {
    const own = slot[a[at] as number] as number;
    if (own >= 0) {
      const place = own * words + word;
      bits[place] = (bits[place] as number) | (1 << bit);
    }
    if (++bit === BITS) [word, bit] = [word + 1, 0];
  }
  return { slot, bits };
}

/** One row from the row above it; `from` and `to` may be the same place. */
function step(
  rows: Int32Array,
  from: number,
  to: number,
  words: number,
  bits: Int32Array,
  own: number,
): void {
  let carry = 0;
  for (let word = 0; word < words; word++) {
    const row = rows[from + word] as number;
    const places = bits[own + word] as number;
    const sum = row + (row & places) + carry;
    carry = sum >>> BITS;
    rows[to + word] = (sum & ALL) | (row & ~places);
  }
}

/** The last row: see {@link growth}. */
export function lastRow(a: Int32Array, b: Int32Array, symbols: number): Int32Array {
  const words = wordsOf(a.length);
  const { slot, bits } = placesOf(a, b, symbols, words);
  const row = new Int32Array(words).fill(ALL);
  for (const symbol of b) {
    const own = slot[symbol] as number;
    if (own >= 0) step(row, 0, 0, words, bits, own * words);
  }
  wipe(b);
  return row;
}

/** Keeps all rows and reads the matches off them, from the end. */
export function trace(
  a: Int32Array,
  b: Int32Array,
  symbols: number,
  aBase: number,
  bBase: number,
  match: Match,
): void {
  const words = wordsOf(a.length);
  const { slot, bits } = placesOf(a, b, symbols, words);
  const rows = new Int32Array((b.length + 1) * words);
  rows.fill(ALL, 0, words);
  for (let row = 0; row < b.length; row++) {
    const own = slot[b[row] as number] as number;
    if (own >= 0) step(rows, row * words, (row + 1) * words, words, bits, own * words);
    else rows.copyWithin((row + 1) * words, row * words, (row + 1) * words);
  }
  wipe(b);
  const grows = (row: number, column: number): boolean =>
    (((rows[row * words + Math.floor(column / BITS)] as number) >>> (column % BITS)) & 1) === 0;
  let column = a.length;
  let row = b.length;
  while (column > 0 && row > 0) {
    if (!grows(row, column - 1)) column--;
    else if (grows(--row, column - 1)) continue;
    else match(bBase + row, aBase + --column);
  }
}
