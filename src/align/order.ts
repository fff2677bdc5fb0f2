import type { Division } from '../model/tree.js';
import type { Lexis } from './lexis.js';

/** An order of texts that depends on nothing but their numbers and words: whether the first comes behind the second. */
export function isAfter(a: readonly Division[], b: readonly Division[], lexis: Lexis): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [left, right] = [a[at] as Division, b[at] as Division];
    const order =
      compareNumbers(left.ordinal, right.ordinal) ||
      compareWording(lexis.wording(left), lexis.wording(right), lexis);
    if (order !== 0) return order > 0;
  }
  return a.length > b.length;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
}

/** Numbers of words are given out as the texts are read, so where they differ the words themselves decide. */
function compareWording(a: Int32Array, b: Int32Array, { words }: Lexis): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  if (at < 0 || at >= b.length) return a.length - b.length;
  return (words[a[at] as number] as string) < (words[b[at] as number] as string) ? -1 : 1;
}
