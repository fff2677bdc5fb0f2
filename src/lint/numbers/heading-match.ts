import type { Heading } from './contents.js';

/** An entry of the 目录 with its heading, or one that has none. */
export interface HeadingMatch {
  readonly listed?: Heading;
  readonly heading?: Heading;
}

/** A text of more headings than this is no text. */
const MOST_PAIRS = 1e6;

/**
 * Puts the entries of a 目录 beside the headings of the text, in their order: those that agree in number and words, and
 * between them those that agree in one of the two. Global alignment (Needleman and Wunsch 1970) without a price for gaps.
 */
export function matchHeadings(listed: readonly Heading[], headings: readonly Heading[]): HeadingMatch[] {
  if (listed.length === 0 || listed.length * headings.length > MOST_PAIRS) return [];
  const best = listed.map(() => new Array<number>(headings.length + 1).fill(0));
  best.push(new Array<number>(headings.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = listed.length - 1; i >= 0; i--)
    for (let j = headings.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        likeness(listed[i] as Heading, headings[j] as Heading) + at(i + 1, j + 1),
      );
  return walk(listed, headings, at);
}

function walk(
  listed: readonly Heading[],
  headings: readonly Heading[],
  at: (i: number, j: number) => number,
): HeadingMatch[] {
  const matches: HeadingMatch[] = [];
  let i = 0;
  let j = 0;
  while (i < listed.length || j < headings.length) {
    const entry = listed[i];
    const heading = headings[j];
    const like = entry && heading ? likeness(entry, heading) : 0;
    if (entry && heading && like > 0 && at(i, j) === like + at(i + 1, j + 1)) {
      matches.push({ listed: entry, heading });
      i++;
      j++;
    } else if (entry && (!heading || at(i + 1, j) >= at(i, j + 1))) {
      matches.push({ listed: entry });
      i++;
    } else {
      if (heading) matches.push({ heading });
      j++;
    }
  }
  return matches;
}

/** Same number and words weigh most, then words, then a number alone. */
function likeness(entry: Heading, heading: Heading): number {
  if (entry.form !== heading.form) return 0;
  const sameNumber = entry.number === heading.number;
  if (entry.key === heading.key && entry.key !== '') return sameNumber ? 5 : 3;
  return sameNumber ? 2 : 0;
}
