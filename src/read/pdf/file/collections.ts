/**
 * Numbers of characters (CID) in Adobe's collections. Fonts without data of their own (/STSong-Light, /SimSun) name
 * characters by them, by way of tables that every viewer has and this program has not. No glyph is drawn here, so any
 * numbers would do, but for two things: a font gives the widths of Latin letters by their true numbers, and some name
 * their characters by numbers alone. Therefore the numbers of ASCII and of GB 2312 are Adobe's, which follow the
 * order of the standards (Adobe-GB1, Technical Note 5079); all other characters have numbers no collection uses.
 */

/** A collection: Adobe-GB1, Adobe-CNS1, Adobe-Japan1. */
export interface Collection {
  /** From a code point to its number. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Number of a half-width letter, whose code point is given. */
  readonly half: (code: number) => number;
  /** The first number that the true collection does not use. */
  readonly free: number;
}

export type CollectionName = 'GB1' | 'CNS1' | 'Japan1';

const SPACE = 0x20;
const TILDE = 0x7e;

/** Numbers of the half-width letters begin here; GB1 has its space elsewhere. */
const HALF: Readonly<Record<CollectionName, (code: number) => number>> = {
  GB1: (code) => (code === SPACE ? 7716 : 813 + code - SPACE),
  CNS1: (code) => 13648 + code - SPACE,
  Japan1: (code) => 231 + code - SPACE,
};

/** First code of a run of GB 2312, the last, and the number of the first. Level 1 and 2 follow row by row. */
const GB_RUNS: readonly (readonly [number, number, number])[] = [
  [0xa1a1, 0xa1fe, 96],
  [0xa2b1, 0xa2e2, 190],
  [0xa2e5, 0xa2ee, 240],
  [0xa2f1, 0xa2fc, 250],
  [0xa3a1, 0xa3fe, 262],
  [0xa4a1, 0xa4f3, 356],
  [0xa5a1, 0xa5f6, 439],
  [0xa6a1, 0xa6b8, 525],
  [0xa6c1, 0xa6d8, 549],
  [0xa7a1, 0xa7c1, 602],
  [0xa7d1, 0xa7f1, 635],
  [0xa8a1, 0xa8ba, 668],
  [0xa8c5, 0xa8e9, 700],
  [0xa9a4, 0xa9ef, 738],
  ...Array.from(
    { length: 39 },
    (_, row) => [0xb0a1 + 256 * row, 0xb0fe + 256 * row, 940 + 94 * row] as const,
  ),
  [0xd7a1, 0xd7f9, 4606],
  ...Array.from(
    { length: 32 },
    (_, row) => [0xd8a1 + 256 * row, 0xd8fe + 256 * row, 4695 + 94 * row] as const,
  ),
];

/** The collections go as far as 30,571, 19,178 and 23,057; with what is numbered from here on, not beyond 65,535. */
const FIRST_FREE: Readonly<Record<CollectionName, number>> = { GB1: 30_600, CNS1: 19_200, Japan1: 23_100 };

/** What else Chinese and Japanese texts are written with. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x00a0, 0x05ff],
  [0x1e00, 0x9fff],
  [0xf900, 0xffef],
];

const made = new Map<CollectionName, Collection>();

/** The collection of a name; made once. */
export function collection(name: CollectionName): Collection {
  const known = made.get(name);
  if (known) return known;
  const numbers = new Map<number, number>();
  for (let code = SPACE; code <= TILDE; code++) numbers.set(code, 1 + code - SPACE);
  if (name === 'GB1') addGb(numbers);
  const free = FIRST_FREE[name];
  let next = free;
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) if (!numbers.has(code)) numbers.set(code, next++);
  }
  const fresh = { numbers, half: HALF[name], free };
  made.set(name, fresh);
  return fresh;
}

function addGb(numbers: Map<number, number>): void {
  const decoder = new TextDecoder('gbk');
  for (const [first, last, number] of GB_RUNS) {
    for (let code = first; code <= last; code++) {
      const char = decoder.decode(Uint8Array.of(code >> 8, code & 0xff)).codePointAt(0) as number;
      if (!numbers.has(char)) numbers.set(char, number + code - first);
    }
  }
}

/** Every number of a collection with its code point. */
export function codePoints({ numbers, half }: Collection): Map<number, number> {
  const codes = new Map<number, number>();
  for (let code = SPACE; code <= TILDE; code++) codes.set(half(code), code);
  for (const [code, number] of numbers) codes.set(number, code);
  return codes;
}
