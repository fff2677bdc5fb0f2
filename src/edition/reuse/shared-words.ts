import type { SharedWords, Stretch } from '../../model/edition.js';
import type { Letters } from '../letters.js';
import type { CommonRun } from './run.js';

/**
 * Where the common runs of the base and another text stand in their sources, as far as they are {@link wholeRuns}.
 */
export function sharedWordsOf(
  runs: readonly CommonRun[],
  base: Letters,
  other: Letters,
): readonly SharedWords[] {
  return wholeRuns(runs, base, other).map(({ a, b, length }) => ({
    base: stretchOf(base, a, a + length),
    other: stretchOf(other, b, b + length),
  }));
}

/**
 * The runs without what has no place of its own in a source: a part of a word that is printed with other characters
 * (an entity such as `&lt;`), or half a character beyond the basic plane (the first half of 𠮷 and 𠮶 is the same).
 */
export function wholeRuns(runs: readonly CommonRun[], base: Letters, other: Letters): readonly CommonRun[] {
  return runs.flatMap(({ a, b, length }) => {
    let [from, to] = [0, length];
    while (from < to && (isInside(base, a + from) || isInside(other, b + from))) from++;
    while (from < to && (isInside(base, a + to) || isInside(other, b + to))) to--;
    return from < to ? [{ a: a + from, b: b + from, length: to - from }] : [];
  });
}

/** The source from one letter to before another. */
function stretchOf({ starts, ends }: Letters, from: number, to: number): Stretch {
  return { start: starts[from] as number, end: ends[to - 1] as number };
}

/** True for a letter that has no beginning of its own: it is one word, or one character, with the one before. */
function isInside({ text, starts, ends }: Letters, at: number): boolean {
  if (at === 0 || at >= starts.length) return false;
  return (
    (starts[at] === starts[at - 1] && starts[at] !== ends[at - 1]) || isLowSurrogate(text.charCodeAt(at))
  );
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
