/**
 * The first index of a list at which a condition holds: one that, from there on, holds for all. Binary search; the length
 * where it holds nowhere.
 */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
