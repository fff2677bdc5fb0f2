import { isHan } from '../../model/characters.js';

/** Every pair of Chinese characters that stand side by side in folded words. */
export function foldedPairs(words: string): Set<string> {
  const pairs = new Set<string>();
  let last = '';
  for (const char of words) {
    const han = isHan(char) ? char : '';
    if (last !== '' && han !== '') pairs.add(last + han);
    last = han;
  }
  return pairs;
}
