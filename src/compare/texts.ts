import type { Token } from '../model/token.js';

/** Two texts as tokens, and the numbers their tokens are compared by: equal numbers are the same word in any dress. */
export interface Texts {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly codesA: Int32Array;
  readonly codesB: Int32Array;
  /** One more than the largest number. */
  readonly symbols: number;
}

/** What tokens count as, by their index, where that is not what they read: references by what they point at. */
export type Names = ReadonlyMap<number, string>;

/** Every token counts as what it reads. */
export const NO_NAMES: Names = new Map();

/** Marks that publishers print for one another. */
const MARKS_ALIKE = ['《〈<«', '》〉>»', '“”"「」『』‘’\'', '([〔【{', ')]〕】}', '-—–~'] as const;
const MARK_CLASS: ReadonlyMap<string, string> = new Map(
  MARKS_ALIKE.flatMap((alike) => [...alike].map((mark) => [mark, alike] as const)),
);

/** What a token counts as in the core diff: the same word in another spelling and the same mark in another shape are equal. */
export function symbolOf({ kind, key }: Token): string {
  return kind === 'mark' ? (MARK_CLASS.get(key) ?? key) : key;
}

/** Numbers the tokens of two texts for the core diff. */
export function textsOf(
  a: readonly Token[],
  b: readonly Token[],
  namesA: Names = NO_NAMES,
  namesB: Names = NO_NAMES,
): Texts {
  const known = new Map<string, number>();
  const codesA = numbered(a, namesA, known);
  const codesB = numbered(b, namesB, known);
  return { a, b, codesA, codesB, symbols: known.size };
}

function numbered(tokens: readonly Token[], names: Names, known: Map<string, number>): Int32Array {
  const codes = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const symbol = (token.kind === 'reference' ? names.get(at) : undefined) ?? symbolOf(token);
    let code = known.get(symbol);
    if (code === undefined) known.set(symbol, (code = known.size));
    codes[at] = code;
  }
  return codes;
}

/** True where a token of the one text and a token of the other are the same word, in whatever dress. */
export function isMatch(
  { codesA, codesB }: Pick<Texts, 'codesA' | 'codesB'>,
  inA: number,
  inB: number,
): boolean {
  return codesA[inA] === codesB[inB];
}

/** True where a stretch of the one text and a stretch of the other read the same. */
export function readAlike(
  { a, b }: Pick<Texts, 'a' | 'b'>,
  inA: number,
  inB: number,
  length: number,
): boolean {
  for (let at = 0; at < length; at++) if (a[inA + at]?.n !== b[inB + at]?.n) return false;
  return true;
}
