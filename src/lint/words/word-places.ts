import { grouped } from '../../model/lists/grouped.js';

/**
 * Where words stand in a text, the longest that fits at each place, none inside another. One pass over the text,
 * whatever the number of words.
 */
export function wordPlaces(text: string, words: readonly string[]): { word: string; start: number }[] {
  const byFirst = grouped(new Set(words), (word) => word.slice(0, 1));
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const found: { word: string; start: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = byFirst.get(text[at] as string)?.find((candidate) => text.startsWith(candidate, at));
    if (word === undefined) continue;
    found.push({ word, start: at });
    at += word.length - 1;
  }
  return found;
}
