import type { ApparatusEntry } from '../../../model/edition.js';
import { firstWhere } from '../../../model/lists/first-where.js';
import { addTo } from '../../../model/lists/grouped.js';
import type { Token } from './token.js';

/**
 * Puts the marks of footnotes into the order of the numbers of their entries, because Word numbers footnotes as they come:
 * what is about a whole 款 and what is put in before it stand at one place, and what is left out at the next that is
 * printed. As many marks as possible stay where they are; every other one goes behind that of the entry before it, and so
 * does one that has no place at all.
 * @param lines the tokens of each line
 * @param entries all entries of the apparatus
 */
export function inOrder(lines: readonly (readonly Token[])[], entries: readonly ApparatusEntry[]): Token[][] {
  const marked = lines.flatMap((tokens) => tokens.flatMap(numberOf));
  const kept = longestRising(marked);
  const staying = new Set(kept);
  const behind = new Map<number, Token[]>();
  for (const entry of entries) {
    if (staying.has(entry.n)) continue;
    const before = kept[firstWhere(kept.length, (at) => (kept[at] as number) > entry.n) - 1];
    addTo(behind, before ?? kept[0] ?? 0, { kind: 'mark', entry });
  }
  const made = lines.map((tokens) =>
    tokens.flatMap((token) => {
      if (token.kind === 'words') return [token];
      const { n } = token.entry;
      return staying.has(n) ? [token, ...(behind.get(n) ?? [])].sort(byNumber) : [];
    }),
  );
  // Where no mark has a place, all stand behind the title.
  if (kept.length === 0) made[0]?.push(...(behind.get(0) ?? []));
  return made;
}

function numberOf(token: Token): number[] {
  return token.kind === 'mark' ? [token.entry.n] : [];
}

function byNumber(a: Token, b: Token): number {
  return (numberOf(a)[0] ?? 0) - (numberOf(b)[0] ?? 0);
}

/**
 * The longest part of a list that rises, by patience sorting (Aldous and Diaconis, Longest increasing subsequences, 1999):
 * `last` has, for each length, the place of the smallest number that ends a rising part of that length.
 */
function longestRising(numbers: readonly number[]): number[] {
  const last: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, at) => {
    const length = firstWhere(last.length, (one) => (numbers[last[one] as number] as number) >= number);
    before.push(last[length - 1]);
    last[length] = at;
  });
  const rising: number[] = [];
  for (let at = last.at(-1); at !== undefined; at = before[at]) rising.push(numbers[at] as number);
  return rising.reverse();
}
