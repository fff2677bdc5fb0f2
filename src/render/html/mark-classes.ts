import type { Entry, Which } from '../prose/marks.js';

/** Classes of a reading on a page, which say by form and colour what it is. */
export function markClasses({ variant }: Entry, which: Which): string {
  const names = ['mark', which, variant.kind];
  if (variant.whole) names.push('whole');
  if (variant.note !== undefined) names.push('follows');
  return names.join(' ');
}
