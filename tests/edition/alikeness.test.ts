import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeness, mostAlike, pairedOf } from '../../src/edition/alikeness.js';

const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });

test('is the share of pairs that two texts have in common', () => {
  // 保护 护河 河流 and 保护 护森 森林: one of three in either.
  expect(alikeness(pairedOf('保护河流'), pairedOf('保护森林'))).toBeCloseTo(1 / 3);
  expect(alikeness(pairedOf('保护'), pairedOf('保护'))).toBe(1);
  expect(alikeness(pairedOf('保'), pairedOf('护'))).toBe(0);
});

test('is the same from either side, and never more than the lengths allow', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [left, right] = [pairedOf(one), pairedOf(other)];
      expect(alikeness(left, right)).toBe(alikeness(right, left));
      expect(alikeness(left, right)).toBeLessThanOrEqual(Math.max(0, mostAlike(left, right)));
    }),
  );
});
