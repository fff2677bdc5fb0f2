import { load } from 'cheerio/slim';

/** A character reference found in a text. */
export interface Reference {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What is seen of it; a line end is a space there. */
  readonly shown: string;
}

/** As browsers take them: a semicolon may be wanting (`&nbsp第一条`). Names are ASCII. */
const CANDIDATE = /&(?:#x[\da-f]{1,8}|#\d{1,9}|[a-z][a-z\d]{1,31});?/giu;

interface Decoded {
  readonly length: number;
  readonly shown: string;
}

const decoded = new Map<string, Decoded | undefined>();
const MOST = 4096;

/** The references in a stretch of a text, in order; what is not the name of a character is none. */
export function referencesIn(text: string, start: number, end: number): Reference[] {
  const found: Reference[] = [];
  const words = text.slice(start, end);
  if (!words.includes('&')) return found;
  const matches = [...words.matchAll(CANDIDATE)];
  const known = decodedOf(matches.map(([written]) => written));
  for (const { 0: written, index } of matches) {
    const reference = known.get(written);
    if (!reference) continue;
    const from = start + index;
    found.push({ start: from, end: from + reference.length, shown: reference.shown });
  }
  return found;
}

/** All that is not known yet is decoded at one go: a page may have a hundred thousand names of its own making. */
function decodedOf(written: readonly string[]): ReadonlyMap<string, Decoded | undefined> {
  const fresh = [...new Set(written.filter((one) => !decoded.has(one)))];
  if (fresh.length === 0) return decoded;
  if (fresh.length + decoded.size > MOST) decoded.clear();
  if (fresh.length > MOST) {
    const all = [...new Set(written)];
    return new Map(decodeAll(all).map((made, at) => [all[at] as string, made]));
  }
  const missing = [...new Set(written.filter((one) => !decoded.has(one)))];
  decodeAll(missing).forEach((made, at) => decoded.set(missing[at] as string, made));
  return decoded;
}

/** No reference stands for this character: it is no character. */
const APART = '\uffff';

/** The library knows the names. */
function decodeAll(written: readonly string[]): (Decoded | undefined)[] {
  const seen = load(written.join(APART), { xml: { xmlMode: false } }, false)
    .root()
    .text()
    .split(APART);
  return written.map((one, at) => decodedAs(one, seen[at] ?? one));
}

/** Of `&ampx` the library decodes the beginning, so what is left at the end was not part of it. */
function decodedAs(written: string, seen: string): Decoded | undefined {
  if (seen === written) return undefined;
  let rest = 0;
  while (rest < seen.length - 1 && seen.at(-1 - rest) === written.at(-1 - rest)) rest++;
  const shown = seen.slice(0, seen.length - rest).replace(/[\r\n\v\f\u0085\u2028\u2029]/gu, ' ');
  return { length: written.length - rest, shown };
}
