import { once } from '../../../model/lists/once.js';

/** Something with two ends from left to right, in points. */
interface Wide {
  readonly x: number;
  readonly end: number;
}

/**
 * The left end of the leftmost and the right end of the rightmost of several things; Infinity and -Infinity of none. A page
 * may have more of them than a function takes arguments.
 */
export const extentOf = once((things: readonly Wide[]): readonly [number, number] => [
  things.reduce((least, { x }) => Math.min(least, x), Infinity),
  things.reduce((most, { end }) => Math.max(most, end), -Infinity),
]);

/** The value in the middle, of an even number the one behind it; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
