import { sha256 } from '../../model/digest.js';

/** Characters before a place where words are wanting that tell it from others in the same division. */
const CONTEXT = 8;

/**
 * Names entries so that a link survives a rebuild: by the division and the words of the base alone. Another witness,
 * or another entry in the same division, changes nothing.
 * @returns a function that gives each name once, `~2` added where a division has the same words twice
 */
export function entryNames(): (at: string, lemma: string, before: string) => string {
  const counts = new Map<string, number>();
  return (at, lemma, before) => {
    const words = lemma === '' ? `‸${before.slice(-CONTEXT)}` : lemma;
    const name = `${at}.${sha256(words).slice(0, 4)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name}~${count}` : name;
  };
}
