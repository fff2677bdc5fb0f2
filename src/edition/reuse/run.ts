/** Letters `from` to `to` of a text; `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Letters that two texts have in common: indices of the first in either, and how many there are. */
export interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}
