import type { Reference } from '../../model/reference.js';
import type { Division } from '../../model/tree.js';
import { divisionsOf, subdivisions } from '../../model/walk.js';
import { once } from '../../model/lists/once.js';
import { mainOf } from '../numbers/main-number.js';
import { labelForm } from '../numbers/number-label.js';
import { oddLabels } from '../numbers/odd-label.js';
import type { LintText } from '../view/text.js';

/**
 * True where the item that a reference means may stand in its division under a number that was not read as one of its
 * list: （一）…(2)…（三）, or （十十）. The number is at fault there, and not the reference.
 */
export function mayBeMisread({ level, ordinal }: Reference, holder: Division, text: LintText): boolean {
  if (level !== 'item') return false;
  const { start, end } = holder.position;
  const hasOdd = oddLabels(text).some(
    (odd) => odd.type === 'item' && odd.start >= start.offset && odd.start < end.offset,
  );
  return hasOdd || strayNumbersIn(holder).has(ordinal[0] ?? 0);
}

/** Numbers with figures inside items, in lists that do not begin with 1 and so may go on with what they stand in. */
const strayNumbersIn = once(
  (holder: Division): ReadonlySet<number> =>
    new Set(
      divisionsOf(holder).flatMap((item) => {
        if (item.type !== 'item') return [];
        const numbers = subdivisions(item)
          .filter(({ label }) => labelForm(label) === 'arabic (#)')
          .map(mainOf);
        return (numbers[0] ?? 1) > 1 ? numbers : [];
      }),
    ),
);
