import { between, type Random } from '../random.js';
import type { Writer } from './prose.js';

/** Most characters that one edit takes away or puts in. */
const LONGEST = 6;

/**
 * A copy with about `share` of its characters edited, in stretches of one character to six as an editor would: taken
 * out, replaced, or with other words put in before them, each as often as the others.
 * @param share 0…1
 */
export function editedText(text: string, share: number, random: Random, write: Writer): string {
  const mean = (1 + LONGEST) / 2;
  // Chance that an edit begins at an untouched character, so that `share` of all are touched.
  const begins = share / (share + mean * (1 - share));
  let made = '';
  let at = 0;
  while (at < text.length) {
    if (random() >= begins) {
      made += text.charAt(at++);
      continue;
    }
    const length = between(random, 1, LONGEST);
    const kind = between(random, 0, 2);
    if (kind > 0) made += write(length);
    if (kind === 2) made += text.slice(at, at + length);
    at += length;
  }
  return made;
}
