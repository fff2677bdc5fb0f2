import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestRising, type Twin } from '../../src/render/redline/script/heaviest.js';

const stretch = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 }))
  .map(([from, length]) => [from, from + length] as const);
const twins: fc.Arbitrary<Twin[]> = fc.array(
  fc.record({ base: stretch, witness: stretch, weight: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 7 },
);

const follows = (one: Twin, next: Twin): boolean =>
  one.base[1] <= next.base[0] && one.witness[1] <= next.witness[0];
const weightOf = (chain: readonly Twin[]): number => chain.reduce((sum, { weight }) => sum + weight, 0);

/** The heaviest of all chains, by trying them: an empty stretch may stand beside itself, but no twin counts twice. */
function byTrying(left: readonly Twin[], last?: Twin): number {
  const weights = left
    .filter((twin) => last === undefined || follows(last, twin))
    .map(
      (twin) =>
        twin.weight +
        byTrying(
          left.filter((one) => one !== twin),
          twin,
        ),
    );
  return Math.max(0, ...weights);
}

test('what is kept rises on both sides, and nothing that rises weighs more', () => {
  fc.assert(
    fc.property(twins, (all) => {
      const kept = heaviestRising(all);
      kept.slice(1).forEach((twin, at) => expect(follows(kept[at] as Twin, twin)).toBe(true));
      for (const twin of kept) expect(all).toContain(twin);
      expect(weightOf(kept)).toBe(byTrying(all));
    }),
    { numRuns: 300 },
  );
});
