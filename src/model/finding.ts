import type { Point } from './point.js';

export type Severity = 'error' | 'warning' | 'note';

/** A place a finding or a report points at. */
export interface Place {
  readonly path: string;
  /** Id of the division or block; empty where the place is in none. */
  readonly id: string;
  readonly start: Point;
  readonly end: Point;
}

/** A second place that belongs to a finding. */
export interface Related extends Place {
  readonly message: string;
}

/** Something a reader should know about a text or a pair of texts. Plain JSON. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What stands there, verbatim. */
  readonly actual?: string;
  readonly expected?: string;
  readonly related?: readonly Related[];
  /** Somebody has decided that it is to stay; it does not count. */
  readonly ignored?: Ignored;
  /** Stays the same while the wording around it does, whatever the number of the line; see the stage lint. */
  readonly fingerprint?: string;
}

/** Why a finding does not count, and where that is written: in the configuration, or in the baseline. */
export interface Ignored {
  readonly because: string;
  readonly by: 'configuration' | 'baseline';
}
