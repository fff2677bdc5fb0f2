/** A text by its pairs of characters, so that it can be held against many others. */
export interface Paired {
  readonly text: string;
  /** How often each pair occurs. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Counts the pairs of characters of a text. */
export function pairedOf(text: string): Paired {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { text, pairs };
}

/** How much two texts have in common, 0…1: twice the shared pairs of characters by all pairs (Dice's coefficient). */
export function alikeness(one: Paired, other: Paired): number {
  if (one.text === other.text) return 1;
  const all = one.text.length + other.text.length - 2;
  if (all <= 0) return 0;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * shared) / all;
}

/** What {@link alikeness} is at most, by the lengths of the two alone. */
export function mostAlike({ text: one }: Paired, { text: other }: Paired): number {
  const all = one.length + other.length - 2;
  return one === other ? 1 : all <= 0 ? 0 : (2 * (Math.min(one.length, other.length) - 1)) / all;
}

/** Two witnesses that have as much in common as this have put in the same 款 or 条. */
export const SAME = 0.5;
