/** A place where two sequences differ: `a[aStart, aEnd)` stands where `b[bStart, bEnd)` stands. Never empty on both sides. */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}
