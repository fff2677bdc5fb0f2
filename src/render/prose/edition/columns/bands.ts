import type { ConcordanceLine } from '../../../../model/edition.js';
import type { Para } from '../../paras.js';
import type { Column } from './column.js';
import { insertionsOf } from './insertions.js';
import { facingOf, type Facing } from './facing.js';

/** Paragraphs that stand side by side, one list for each column; empty where a text has nothing here. */
export type ColumnBand = readonly (readonly Para[])[];

/** A text on a line: its paragraphs, and how they are set against those of the base. */
interface Text {
  readonly paras: readonly Para[];
  readonly facing: readonly Facing[];
}

/**
 * Sets 款 against 款 and 项 against 项 in all columns at once. The line is cut wherever no text would be cut through: a
 * 款 that one witness has in two stays with both of them. Each text is complete, and in its own order.
 * @param line a line of the table of article numbers
 * @param columns the base, then the witnesses
 * @param isDitto witnesses that read as the base and are not printed; by their column
 */
export function bandsOfLine(
  line: ConcordanceLine,
  columns: readonly Column[],
  isDitto: (column: Column) => boolean,
): ColumnBand[] {
  const [base, ...witnesses] = columns;
  if (!base) return [];
  const on = line.base.flatMap(({ id }) => base.side.paras.of(id));
  const texts = witnesses.map((column): Text => {
    const cell = line.cells[column.at - 1];
    if (!cell || isDitto(column)) return { paras: [], facing: [] };
    const { paras } = column.side;
    const own = cell.units.flatMap(({ id }) => paras.of(id));
    return {
      paras: own,
      facing: facingOf(cell.rows, { paras: base.side.paras, on }, { paras, on: own }),
    };
  });
  const cuts = cutsOf(on.length, texts);
  return cuts.flatMap((from, at) => {
    const to = cuts[at + 1];
    const insertions = insertionsOf(
      texts.map((text) => insertedAt(from, text)),
      witnesses,
      on.length === 0,
    );
    return [
      ...insertions.map((band) => [[], ...band]),
      ...(to === undefined ? [] : [[on.slice(from, to), ...texts.map((text) => within(from, to, text))]]),
    ];
  });
}

/** Positions in the base, its two ends included, at which no text has a facing that goes on. */
function cutsOf(length: number, texts: readonly Text[]): number[] {
  const inside = new Array<boolean>(length + 1).fill(false);
  for (const { facing } of texts) {
    for (const { baseFrom, baseTo, from, to } of facing) {
      if (from < to) inside.fill(true, baseFrom + 1, Math.max(baseTo, baseFrom + 1));
    }
  }
  return inside.flatMap((isInside, at) => (isInside ? [] : [at]));
}

/** What a text has over and above the base at a cut. */
function insertedAt(cut: number, { paras, facing }: Text): Para[] {
  const here = facing.filter(({ baseFrom, baseTo }) => baseFrom === cut && baseTo === cut);
  return here.flatMap(({ from, to }) => paras.slice(from, to));
}

/** What a text has between two cuts. */
function within(start: number, end: number, { paras, facing }: Text): Para[] {
  const here = facing.filter(({ baseFrom, baseTo }) =>
    baseFrom < baseTo ? baseFrom < end && baseTo > start : baseFrom > start && baseFrom < end,
  );
  return here.flatMap(({ from, to }) => paras.slice(from, to));
}
