import { addTo } from '../../model/lists/grouped.js';
import { BREAK } from '../view/folded.js';

/** A stretch of a folded text that another text has, too. */
export interface Reused {
  /** Indices of its first character and behind its last. */
  readonly start: number;
  readonly end: number;
  /** Index in the other text. */
  readonly at: number;
}

/**
 * Finds the stretches of a folded text, as long as they go, that another has as well; they do not overlap. Windows of the
 * least length are looked up by a hash that rolls over the other text (Karp and Rabin), so that both are read once.
 * @param least characters in a row that must agree
 */
export function reusedIn(text: string, other: string, least: number): Reused[] {
  const places = firstPlaces(text, other, least);
  const found: Reused[] = [];
  for (let start = 0; start + least <= text.length;) {
    const at = places.get(start);
    if (at === undefined) {
      start++;
      continue;
    }
    let end = start + least;
    while (end < text.length && text[end] !== BREAK && text[end] === other[at + end - start]) end++;
    found.push({ start, end, at });
    start = end;
  }
  return found;
}

/** Where the other text first has the window at an index of the text. */
function firstPlaces(text: string, other: string, length: number): ReadonlyMap<number, number> {
  const windows = new Map<number, number[]>();
  eachWindow(text, length, (hash, at) => addTo(windows, hash, at));
  const found = new Map<number, number>();
  if (windows.size === 0) return found;
  eachWindow(other, length, (hash, at) => {
    const starts = windows.get(hash);
    if (!starts) return;
    const window = other.slice(at, at + length);
    const rest = starts.filter((start) => {
      const isSame = text.slice(start, start + length) === window;
      if (isSame) found.set(start, at);
      return !isSame;
    });
    // What has been found is not looked for again, however often the other text repeats it.
    if (rest.length > 0) windows.set(hash, rest);
    else windows.delete(hash);
  });
  return found;
}

const FACTOR = 0x01000193;

/** Visits every window that lies in one passage with its hash, an integer of 32 bits. */
function eachWindow(text: string, length: number, visit: (hash: number, at: number) => void): void {
  let highest = 1;
  for (let power = 1; power < length; power++) highest = Math.imul(highest, FACTOR);
  let hash = 0;
  let inside = 0;
  for (let end = 0; end < text.length; end++) {
    if (text[end] === BREAK) {
      [hash, inside] = [0, 0];
      continue;
    }
    if (inside === length) {
      hash = (hash - Math.imul(text.charCodeAt(end - length), highest)) | 0;
      inside--;
    }
    hash = (Math.imul(hash, FACTOR) + text.charCodeAt(end)) | 0;
    inside++;
    if (inside === length) visit(hash, end + 1 - length);
  }
}
