/** The rows of the bit-parallel LCS; see lcs.ts for the recurrence. Bit i of a row is 0 where the LCS grows at `a[i]`. */

/** LCS length of every prefix of `a`: how many zero bits stand before each place. */
export function growth(row: Uint32Array, length: number): Int32Array {
  const sums = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) {
    sums[at + 1] = (sums[at] as number) + (((row[at >>> 5] as number) >>> (at & 31)) & 1 ? 0 : 1);
  }
  return sums;
}

/** Told of each pair of a longest common subsequence: index in `b`, index in `a`. */
export type Match = (row: number, column: number) => void;

/** For each symbol of `b`, the places it has in `a`, as bits; -1 in `slot` for symbols that are not in `a`. */
interface Places {
  readonly slot: Int32Array;
  readonly bits: Uint32Array;
}

function placesOf(a: Int32Array, b: Int32Array, symbols: number, words: number): Places {
  const slot = new Int32Array(symbols).fill(-2);
  for (const symbol of b) slot[symbol] = -1;
  let count = 0;
  for (const symbol of a) if (slot[symbol] === -1) slot[symbol] = count++;
  const bits = new Uint32Array(count * words);
  for (let at = 0; at < a.length; at++) {
    const own = slot[a[at] as number] as number;
    if (own < 0) continue;
    const word = own * words + (at >>> 5);
    bits[word] = (bits[word] as number) | (1 << (at & 31));
  }
  return { slot, bits };
}

/** One row from the row above it; `from` and `to` may be the same place. */
function step(
  rows: Uint32Array,
  from: number,
  to: number,
  words: number,
  bits: Uint32Array,
  own: number,
): void {
  let carry = 0;
  for (let word = 0; word < words; word++) {
    const row = rows[from + word] as number;
    const hit = (row & (bits[own + word] as number)) >>> 0;
    const sum = row + hit + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    rows[to + word] = (sum >>> 0) | (row & ~hit);
  }
}

/** The last row: see {@link growth}. */
export function lastRow(a: Int32Array, b: Int32Array, symbols: number): Uint32Array {
  const words = (a.length + 31) >>> 5;
  const { slot, bits } = placesOf(a, b, symbols, words);
  const row = new Uint32Array(words).fill(0xffffffff);
  for (const symbol of b) {
    const own = slot[symbol] as number;
    if (own >= 0) step(row, 0, 0, words, bits, own * words);
  }
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
  const words = (a.length + 31) >>> 5;
  const { slot, bits } = placesOf(a, b, symbols, words);
  const rows = new Uint32Array((b.length + 1) * words);
  rows.fill(0xffffffff, 0, words);
  for (let row = 0; row < b.length; row++) {
    const own = slot[b[row] as number] as number;
    if (own >= 0) step(rows, row * words, (row + 1) * words, words, bits, own * words);
    else rows.copyWithin((row + 1) * words, row * words, (row + 1) * words);
  }
  const grows = (row: number, column: number): boolean =>
    (((rows[row * words + (column >>> 5)] as number) >>> (column & 31)) & 1) === 0;
  let column = a.length;
  let row = b.length;
  while (column > 0 && row > 0) {
    if (!grows(row, column - 1)) column--;
    else if (grows(--row, column - 1)) continue;
    else match(bBase + row, aBase + --column);
  }
}
