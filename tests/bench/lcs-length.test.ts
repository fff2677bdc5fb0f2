import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lcsLength, shortestDistance } from '../../bench/lcs-length.js';

/** By its definition: the longest of all subsequences of `a` that `b` has, too. */
function byTrying(a: string, b: string): number {
  let longest = 0;
  for (let choice = 0; choice < 2 ** a.length; choice++) {
    const chosen = [...a].filter((_, at) => (choice >> at) & 1);
    let from = 0;
    const isIn = chosen.every((char) => {
      const at = b.indexOf(char, from);
      from = at + 1;
      return at >= 0;
    });
    if (isIn) longest = Math.max(longest, chosen.length);
  }
  return longest;
}

describe('the plain longest common subsequence', () => {
  it.each([
    ['', '', 0],
    ['', '依法', 0],
    ['依规依法', '依法依规', 2],
    ['有关部门', '相关部门', 3],
    // Myers 1986, figure 1.
    ['ABCABBA', 'CBABAC', 4],
  ])('of %s and %s has %i characters', (a, b, length) => {
    expect(lcsLength(a, b)).toBe(length);
    expect(shortestDistance(a, b)).toBe(a.length + b.length - 2 * length);
  });

  it('is what trying all subsequences finds', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lcsLength(a, b)).toBe(byTrying(a, b));
      }),
    );
  });
});
