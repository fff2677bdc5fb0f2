/** Words that both texts have, that only the base has, or that only the witness has. */
export type Change = 'kept' | 'deleted' | 'inserted';

/** A stretch of the script; UTF-16 offsets into both printed texts, of which one stands still where words change. */
export interface Step {
  readonly change: Change;
  readonly base: number;
  readonly witness: number;
  readonly length: number;
}
