import { once } from '../model/lists/once.js';
import type { Division } from '../model/tree.js';
import type { Witness } from '../model/witness.js';
import { divisionsOf } from '../model/walk.js';
import { ownTokens } from '../model/wording.js';

/** Stands between the wording of two divisions; occurs in no wording. */
export const BREAK = '\n';

/** The wording of one division in {@link Letters}: indices of its first letter and behind its last. */
export interface Worded {
  readonly division: Division;
  readonly from: number;
  readonly to: number;
}

/**
 * The wording of a text, letter by letter: folded, without marks and white space, so that it can be looked up however
 * it is printed.
 */
export interface Letters {
  /** The wording of each division, a {@link BREAK} behind each. */
  readonly text: string;
  /** UTF-16 offsets into the source: where the letter at an index of `text` begins, and where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Divisions with wording of their own, in the order of the text. */
  readonly worded: readonly Worded[];
}

/** The letters of a text; made once. */
export const lettersOf: (witness: Witness) => Letters = once(spell);

function spell({ tree }: Witness): Letters {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const worded: Worded[] = [];
  for (const division of divisionsOf(tree)) {
    const from = starts.length;
    for (const { n, t, kind, start, end } of ownTokens(division)) {
      if (kind === 'mark') continue;
      parts.push(n);
      // 第五条 and 20 are one token; each of their characters stands for itself where folding leaves their count as it is.
      const exact = n.length === end - start && n.length === t.length;
      for (let at = 0; at < n.length; at++) {
        starts.push(exact ? start + at : start);
        ends.push(exact ? start + at + 1 : end);
      }
    }
    if (starts.length === from) continue;
    worded.push({ division, from, to: starts.length });
    parts.push(BREAK);
    starts.push(ends.at(-1) as number);
    ends.push(ends.at(-1) as number);
  }
  return {
    text: parts.join(''),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    worded,
  };
}
