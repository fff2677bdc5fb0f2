import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/align/field.js';
import { inSequence } from '../../src/align/sequence.js';

/** Groups of one unit each, base unit n against the n-th of these witness units. */
function groupsAt(witness: readonly number[]): Group[] {
  return witness.map((at, base) => ({ base: [base], witness: [at], placed: false }));
}

/** By trying every choice of groups. */
function heaviest(witness: readonly number[], weights: readonly number[]): number {
  const from = (next: number, last: number): number => {
    if (next === witness.length) return 0;
    const without = from(next + 1, last);
    const own = witness[next] as number;
    return own > last ? Math.max(without, (weights[next] as number) + from(next + 1, own)) : without;
  };
  return from(0, -1);
}

describe('the groups that stand in order', () => {
  it('are all where none crosses another', () => {
    const groups = groupsAt([0, 2, 3]);
    expect([...inSequence(groups, 4, () => 1)].length).toBe(3);
  });

  it('are the many where one moved', () => {
    const groups = groupsAt([1, 2, 0, 3]);
    const found = inSequence(groups, 4, () => 1);
    expect(groups.map((group) => found.has(group))).toEqual([true, true, false, true]);
  });

  it('are the heavier where two blocks changed places', () => {
    const groups = groupsAt([2, 3, 0, 1]);
    const found = inSequence(groups, 4, ({ base }) => ((base[0] as number) < 2 ? 1 : 1.5));
    expect(groups.map((group) => found.has(group))).toEqual([false, false, true, true]);
  });

  it('weigh as much as any choice without a crossing', () => {
    const orders = fc
      .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 9 })
      .chain((witness) =>
        fc.tuple(
          fc.constant(witness),
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: witness.length, maxLength: witness.length }),
        ),
      );
    fc.assert(
      fc.property(orders, ([witness, weights]) => {
        const groups = groupsAt(witness);
        const weightOf = ({ base }: Group): number => weights[base[0] as number] as number;
        const found = [...inSequence(groups, 31, weightOf)];
        expect(found.reduce((sum, group) => sum + weightOf(group), 0)).toBe(heaviest(witness, weights));
      }),
    );
  });
});
