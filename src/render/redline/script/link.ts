import type { Which } from '../../prose/marks.js';
import type { Printed, PrintedPara } from '../print/printed.js';

/** The two printed texts of a comparison. */
export type Prints = Readonly<Record<Which, Printed>>;

/** Paragraphs of the base that are those of the witness, each side in its order; at least one on each. */
export interface Link {
  readonly base: readonly PrintedPara[];
  readonly witness: readonly PrintedPara[];
  /** The divisions that the comparison set against one another; none where it says nothing of these paragraphs. */
  readonly ids: Readonly<Record<Which, readonly string[]>>;
}
