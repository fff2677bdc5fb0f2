/**
 * The first index of a sorted list at which a condition holds: one that, from there on, holds for all. Binary search.
 * @param length of the list
 * @returns the length where the condition holds nowhere
 */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
