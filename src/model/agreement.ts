import type { Comparison } from './comparison.js';
import type { Token } from './token.js';

/** A stretch that base and witness read alike: the tokens at one index are the same word in both. */
export interface Agreement {
  readonly base: readonly Token[];
  /** As many as in the base. */
  readonly witness: readonly Token[];
}

/** A comparison, and what its variants stand between. */
export interface Collated {
  readonly comparison: Comparison;
  /** In the order of the comparison, which is not that of either text where something was moved. */
  readonly agreements: readonly Agreement[];
}
