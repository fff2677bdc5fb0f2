import { foldText } from '../../model/characters.js';
import { sha256 } from '../../model/digest.js';

/**
 * Stands for the wording of all readings at a place, so that a decision about texts that have changed since is noticed.
 * Width and white space do not count, nor do the order and the number of the texts; marks do.
 * @param lemma words of the base; empty where it has none
 * @param readings words of the other texts; that some read as the base makes no difference
 * @returns the first twelve hexadecimal digits of the SHA-256 of the folded lemma and of the other folded readings,
 * each once, in the order of their UTF-16 units, a line for each
 */
export function entryHash(lemma: string, readings: readonly string[]): string {
  const base = foldText(lemma);
  const others = new Set(readings.map(foldText));
  others.delete(base);
  return sha256([base, ...[...others].sort()].join('\n')).slice(0, 12);
}
