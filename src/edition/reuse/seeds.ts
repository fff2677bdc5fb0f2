import { addTo } from '../../model/lists/grouped.js';
import { BREAK } from '../letters.js';
import type { Range } from './run.js';

/** Windows of letters that both stretches have: where each begins in either, by their place in `a`, then in `b`. */
export interface Pairs {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * A window that stands in `b` more often than this is paired by count only, the first with the first: 生态环境 stands
 * in a text on the environment hundreds of times, and what is quoted has rarer words beside it.
 */
const OFTEN = 64;

/** Finds the windows by an index of those of `b`. */
export function pairsOf(a: string, inA: Range, b: string, inB: Range, window: number): Pairs {
  const places = placesOf(b, inB, window);
  const seen = new Map<string, number>();
  const pairs: { a: number[]; b: number[] } = { a: [], b: [] };
  eachWindow(a, inA, window, (at, letters) => {
    const there = places.get(letters);
    if (!there) return;
    if (there.length <= OFTEN) {
      for (const place of there) {
        pairs.a.push(at);
        pairs.b.push(place);
      }
      return;
    }
    const count = seen.get(letters) ?? 0;
    seen.set(letters, count + 1);
    const place = there[count];
    if (place === undefined) return;
    pairs.a.push(at);
    pairs.b.push(place);
  });
  return pairs;
}

function placesOf(text: string, range: Range, window: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  eachWindow(text, range, window, (at, letters) => addTo(places, letters, at));
  return places;
}

/** Every window that has no end of a division in it. */
function eachWindow(
  text: string,
  { from, to }: Range,
  window: number,
  visit: (at: number, letters: string) => void,
): void {
  // Index of the last end of a division before the window's last letter.
  let ended = from - 1;
  for (let at = from; at < from + window - 1 && at < to; at++) if (text[at] === BREAK) ended = at;
  for (let at = from; at + window <= to; at++) {
    if (text[at + window - 1] === BREAK) ended = at + window - 1;
    if (ended < at) visit(at, text.slice(at, at + window));
  }
}
