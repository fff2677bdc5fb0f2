import type { Row } from '../../../../model/alignment.js';
import type { Para, Paras } from '../../paras.js';
import { rising, type Pair } from '../../rising.js';

/**
 * Paragraphs of the base and of one witness that stand side by side, as indices into the paragraphs of a line; `to` and
 * `baseTo` are exclusive. One side is empty where the other has a 款 or 项 of its own.
 */
export interface Facing {
  readonly baseFrom: number;
  readonly baseTo: number;
  readonly from: number;
  readonly to: number;
}

interface Texts {
  readonly base: readonly Para[];
  readonly witness: readonly Para[];
  /** Paragraphs of a 款 or 项 that only one of the two has. */
  readonly alone: ReadonlySet<Para>;
}

/**
 * Divides the paragraphs of a line where the base and one witness meet. Both stay complete and in their own order; what
 * was moved across others is not lifted out of its place.
 * @param rows the rows of their comparison that are on the line
 * @param base paragraphs of the base on the line
 * @param witness paragraphs of the witness on the line
 */
export function facingOf(
  rows: readonly Row[],
  base: { readonly paras: Paras; readonly on: readonly Para[] },
  witness: { readonly paras: Paras; readonly on: readonly Para[] },
): Facing[] {
  const baseAt = new Map(base.on.map((para, at) => [para, at]));
  const witnessAt = new Map(witness.on.map((para, at) => [para, at]));
  const alone = new Set<Para>();
  const pairs: Pair[] = [];
  for (const row of rows.flatMap((one) => [...withDescendants(one, true)])) {
    const left = row.base.flatMap(({ id }) => base.paras.of(id));
    const right = row.witness.flatMap(({ id }) => witness.paras.of(id));
    if (left.length === 0 || right.length === 0) for (const para of [...left, ...right]) alone.add(para);
    else
      pairs.push({ base: baseAt.get(left[0] as Para) ?? -1, witness: witnessAt.get(right[0] as Para) ?? -1 });
  }
  const texts = { base: base.on, witness: witness.on, alone };
  const ends = [...rising(pairs), { base: base.on.length, witness: witness.on.length }];
  return ends.flatMap((to, at) => between(ends[at - 1] ?? { base: 0, witness: 0 }, to, texts));
}

/** The row and the rows inside it; a 款 that was moved within its article meets nobody. */
function* withDescendants(row: Row, isOutermost: boolean): Generator<Row> {
  if (isOutermost || !row.moved) yield row;
  for (const child of row.rows) yield* withDescendants(child, false);
}

/** From one pair up to the next: what belongs to the pair, then what stands alone in the base, then in the witness. */
function between(from: Pair, to: Pair, { base, witness, alone }: Texts): Facing[] {
  const baseMiddle = firstAlone(base, from.base, to.base, alone);
  const middle = firstAlone(witness, from.witness, to.witness, alone);
  const found = [
    { baseFrom: from.base, baseTo: baseMiddle, from: from.witness, to: middle },
    { baseFrom: baseMiddle, baseTo: to.base, from: middle, to: middle },
    { baseFrom: to.base, baseTo: to.base, from: middle, to: to.witness },
  ];
  return found.filter((one) => one.baseFrom < one.baseTo || one.from < one.to);
}

function firstAlone(paras: readonly Para[], from: number, to: number, alone: ReadonlySet<Para>): number {
  for (let at = from; at < to; at++) if (alone.has(paras[at] as Para)) return at;
  return to;
}
