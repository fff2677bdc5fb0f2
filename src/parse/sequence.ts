/** The number that comes next: 12 after 11, 12 after 11之一, 11之一 after 11, 11之二 after 11之一. */
export function follows(ordinal: readonly number[], last: readonly number[] | undefined): boolean {
  if (!last) return true;
  const [main = 0, branch = 0] = ordinal;
  const [lastMain = 0, lastBranch = 0] = last;
  return branch === 0 ? main === lastMain + 1 : main === lastMain && branch === lastBranch + 1;
}
