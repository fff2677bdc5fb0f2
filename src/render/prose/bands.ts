import type { Row } from '../../model/alignment.js';
import type { Para, Paras } from './paras.js';
import { rising, type Pair } from './rising.js';

/** Paragraphs that stand side by side. One side is empty where the other has a 款 or 项 of its own. */
export interface Band {
  readonly base: readonly Para[];
  readonly witness: readonly Para[];
}

/** The paragraphs of a row in order, and what its child rows say of them. */
interface Field {
  readonly base: readonly Para[];
  readonly witness: readonly Para[];
  readonly pairs: readonly Pair[];
  /** Paragraphs of a 款 or 项 that only one side has. */
  readonly alone: ReadonlySet<Para>;
}

/**
 * Sets the 款 and 项 of a row against one another, so that a reader need not search for the counterpart. Both sides
 * stay complete and in their own order; a paragraph that was moved across others is not lifted out of its place.
 * @param row a row of the articles
 * @param base paragraphs of the base text
 * @param witness paragraphs of the witness
 */
export function bandsOf(row: Row, base: Paras, witness: Paras): readonly Band[] {
  const field = fieldOf(row, base, witness);
  const bands: Band[] = [];
  let at: Pair = { base: 0, witness: 0 };
  for (const next of [...field.pairs, { base: field.base.length, witness: field.witness.length }]) {
    bands.push(...between(field, at, next));
    at = next;
  }
  return bands;
}

function fieldOf(row: Row, base: Paras, witness: Paras): Field {
  const left = row.base.flatMap((division) => base.of(division.id));
  const right = row.witness.flatMap((division) => witness.of(division.id));
  const leftAt = new Map(left.map((para, at) => [para, at]));
  const rightAt = new Map(right.map((para, at) => [para, at]));
  const alone = new Set<Para>();
  const pairs: Pair[] = [];
  for (const child of descendants(row)) {
    const first = child.base.flatMap((division) => base.of(division.id));
    const second = child.witness.flatMap((division) => witness.of(division.id));
    if (child.base.length === 0 || child.witness.length === 0) {
      for (const para of [...first, ...second]) alone.add(para);
    } else if (!child.moved) {
      pairs.push({ base: leftAt.get(first[0] as Para) ?? -1, witness: rightAt.get(second[0] as Para) ?? -1 });
    }
  }
  return { base: left, witness: right, pairs: rising(pairs), alone };
}

function* descendants(row: Row): Generator<Row> {
  for (const child of row.rows) {
    yield child;
    yield* descendants(child);
  }
}

/** The bands from one pair up to the next: what belongs to the pair, then what stands alone on either side. */
function between(field: Field, from: Pair, to: Pair): Band[] {
  const base = field.base.slice(from.base, to.base);
  const witness = field.witness.slice(from.witness, to.witness);
  const [left, leftAlone] = cut(base, field.alone);
  const [right, rightAlone] = cut(witness, field.alone);
  const bands: Band[] = [
    { base: left, witness: right },
    { base: leftAlone, witness: [] },
    { base: [], witness: rightAlone },
  ];
  return bands.filter((band) => band.base.length + band.witness.length > 0);
}

function cut(paras: readonly Para[], alone: ReadonlySet<Para>): [readonly Para[], readonly Para[]] {
  const at = paras.findIndex((para) => alone.has(para));
  return at < 0 ? [paras, []] : [paras.slice(0, at), paras.slice(at)];
}
