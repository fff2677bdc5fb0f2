import type { Relation, Row } from '../../../../model/alignment.js';
import type { Division } from '../../../../model/tree.js';
import { outermostHeading } from './heading-of.js';
import type { TextSide } from '../../../prose/side.js';

/** Rows from which on the boxes of unchanged articles are drawn as one, stretch by stretch. */
const DENSE = 150;
/** Rows from which on those of changed ones are, too: an article has no more than a pixel or two. */
const CROWDED = 600;

/** What belongs together in two texts, as it is drawn: a row, or a stretch of rows that are alike. */
export interface Strand {
  readonly rows: readonly Row[];
  readonly base: readonly Division[];
  readonly witness: readonly Division[];
  readonly relation: Relation;
  readonly moved: boolean;
  /** Drawn as one box on either side. */
  readonly joined: boolean;
}

/**
 * The strands of a comparison. Of a long text, articles that read the same and follow on one another in both texts, in
 * the same 章, are one strand, so that what changed is still seen; of a very long one also those in which words changed.
 */
export function strandsOf(rows: readonly Row[], base: TextSide, witness: TextSide): Strand[] {
  if (rows.length < DENSE) return rows.map((row) => strandOf([row]));
  const next = followersOf(rows);
  const strands: Row[][] = [];
  for (const row of rows) {
    const open = strands.at(-1);
    const last = open?.at(-1);
    const follows = last && areAlike(last, row, rows.length) && next.get(last) === row.witness[0]?.id;
    if (follows && sameChapter(last, row, base, witness)) open?.push(row);
    else strands.push([row]);
  }
  return strands.map(strandOf);
}

function strandOf(rows: readonly Row[]): Strand {
  const first = rows[0] as Row;
  return {
    rows,
    base: rows.flatMap((row) => row.base),
    witness: rows.flatMap((row) => row.witness),
    relation: first.relation,
    moved: first.moved,
    joined: rows.length > 1,
  };
}

function areAlike(one: Row, other: Row, rows: number): boolean {
  const isLine = ({ relation }: Row): boolean =>
    relation === 'same' || (relation === 'edited' && rows >= CROWDED);
  return one.relation === other.relation && [one, other].every((row) => isLine(row) && isInPlace(row));
}

function isInPlace({ moved, base, witness }: Row): boolean {
  return !moved && base.length === 1 && witness.length === 1;
}

/** For each row the id of the unit of the witness that stands behind its last one. */
function followersOf(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const units = rows.flatMap((row) => row.witness.map((unit) => ({ row, unit })));
  units.sort((a, b) => a.unit.position.start.offset - b.unit.position.start.offset);
  const followers = new Map<Row, string>();
  units.forEach(({ row }, at) => {
    const after = units[at + 1];
    if (after) followers.set(row, after.unit.id);
  });
  return followers;
}

function sameChapter(one: Row, other: Row, base: TextSide, witness: TextSide): boolean {
  const chapter = (units: readonly Division[], side: TextSide): string =>
    units[0] ? (outermostHeading(units[0].id, side)?.id ?? '') : '';
  return (
    chapter(one.base, base) === chapter(other.base, base) &&
    chapter(one.witness, witness) === chapter(other.witness, witness)
  );
}
