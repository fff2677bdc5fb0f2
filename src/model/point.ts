/**
 * A place in the decoded source, as unist defines it: `line` and `column` count from 1, `offset` from 0,
 * all in UTF-16 code units. Unlike unist, `offset` is always there.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** 1-based; only where the text says where its pages end, as that of a PDF does. */
  readonly page?: number;
}

/** A stretch of the decoded source; `end` is exclusive. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}
