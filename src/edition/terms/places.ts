import type { Reading } from '../../model/comparison.js';
import { grouped } from '../../model/lists/grouped.js';
import { locator } from '../../model/locator.js';
import type { Witness } from '../../model/witness.js';
import { streamsOf, type Stream } from './streams.js';

/** Where each word stands in a text, in its order; the places of one word do not overlap. */
export type Places = ReadonlyMap<string, readonly Reading[]>;

/**
 * Looks for many words in one pass over a text.
 * @param words folded, without marks; none empty
 */
export function placesOf(witness: Witness, words: ReadonlySet<string>): Places {
  const found = new Map<string, Reading[]>([...words].map((word) => [word, []]));
  const index = byBeginning(words);
  const { text } = witness.source;
  const locate = locator(text);
  for (const stream of streamsOf(witness)) {
    for (const { word, at } of occurrencesIn(stream, index)) {
      const start = stream.starts[at] as number;
      const end = stream.ends[at + word.length - 1] as number;
      const reading = { id: stream.id, text: text.slice(start, end), start: locate(start), end: locate(end) };
      found.get(word)?.push(reading);
    }
  }
  return found;
}

/** Words by their first two letters; those of one letter by it. */
function byBeginning(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return grouped(words, (word) => word.slice(0, 2));
}

interface Occurrence {
  readonly word: string;
  readonly at: number;
}

function occurrencesIn(stream: Stream, index: ReadonlyMap<string, readonly string[]>): readonly Occurrence[] {
  const { text } = stream;
  const found: Occurrence[] = [];
  const ends = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const keys = at + 1 < text.length ? [text.slice(at, at + 2), text.charAt(at)] : [text.charAt(at)];
    for (const word of keys.flatMap((key) => index.get(key) ?? [])) {
      const isFree = (ends.get(word) ?? 0) <= at;
      if (
        !isFree ||
        !text.startsWith(word, at) ||
        cutsToken(stream, at) ||
        cutsToken(stream, at + word.length)
      ) {
        continue;
      }
      found.push({ word, at });
      ends.set(word, at + word.length);
    }
  }
  return found;
}

/** True between two letters that are one in the source: of ⅳ, folded to IV. */
function cutsToken({ starts }: Stream, at: number): boolean {
  return at > 0 && at < starts.length && starts[at] === starts[at - 1];
}
