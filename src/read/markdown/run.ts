/** A stretch of a text that a reader sees; `shown` is set where it is not what stands there (`&lt;`, `\*`). */
export interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly shown?: string;
}
