import type { Division } from '../../model/tree.js';
import type { Restart, Run } from './number-runs.js';

/** Numbers missing before `at`; `after` is what stands before them, undefined where the list begins with `at`. */
export interface GapSlip {
  readonly kind: 'gap';
  readonly level: Run['level'];
  readonly at: Division;
  readonly after: Division | undefined;
  /** First and last of each stretch: `[[5], [7]]` for 第五条至第七条. */
  readonly missing: readonly (readonly [readonly number[], readonly number[]])[];
}

/** A number that another division has, and has by right. */
export interface DuplicateSlip {
  readonly kind: 'duplicate';
  readonly at: Division;
  readonly of: Division;
  /** The number its place calls for, where nothing else has it. */
  readonly wanted?: readonly number[];
}

/** A number that stands where it should not: `place` says how it stands to `than`. */
export interface OrderSlip {
  readonly kind: 'order';
  readonly at: Division;
  /** Last of those out of order together. */
  readonly to: Division;
  readonly than: Division;
  readonly place: 'behind' | 'before' | 'apart';
  readonly wanted?: readonly number[];
}

/** Numbering begins again. */
export interface RestartSlip extends Restart {
  readonly kind: 'restart';
}

/** Something wrong with the numbers of a text. */
export type NumberSlip = GapSlip | DuplicateSlip | OrderSlip | RestartSlip;
