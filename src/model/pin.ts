import { sha256 } from './digest.js';
import type { Division } from './tree.js';
import { fullTokens } from './wording.js';

/**
 * A link that a person has decided on. Divisions are named by their ids and are all of one level: articles, or 款 of the
 * articles of one row. `link` makes the two sides one row by themselves (with one side empty: they have no counterpart);
 * `part` keeps every division of the one side out of the rows of the other.
 */
export interface Pin {
  readonly kind: 'link' | 'part';
  readonly base: readonly string[];
  readonly witness: readonly string[];
  /** Why, in a line for readers. */
  readonly because: string;
  /** What {@link pinHash} gave when the decision was made. */
  readonly hash?: string;
}

/**
 * Stands for the wording of the divisions of a pin, so that a decision about texts that have changed since is noticed.
 * @returns the first twelve hexadecimal digits of the SHA-256 of the folded wording of the base and of the witness
 */
export function pinHash(base: readonly Division[], witness: readonly Division[]): string {
  const wording = (divisions: readonly Division[]): string =>
    divisions
      .map((division) =>
        fullTokens(division)
          .map((token) => token.n)
          .join(''),
      )
      .join('\n');
  return sha256(`${wording(base)}\n\n${wording(witness)}`).slice(0, 12);
}
