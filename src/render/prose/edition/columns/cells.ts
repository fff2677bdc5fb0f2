import type { Para } from '../../paras.js';
import type { ColumnBand } from './bands.js';
import type { Column } from './column.js';
import type { Laid } from './laid.js';
import { readsLike } from './reads-like.js';

/** Words that an empty cell has nothing over against. */
export interface Counterpart {
  readonly column: Column;
  readonly para: Para;
}

/** A cell of the table: what one text has in a band, or that it has nothing there. */
export interface Cell {
  readonly column: Column;
  readonly paras: readonly Para[];
  /** How many bands it stands beside. */
  readonly span: number;
  /** A witness that reads here as an earlier column does, with the same words marked: on a narrow screen one is enough. */
  readonly alike: boolean;
  /** The witnesses that read as this column does, and as none before it. */
  readonly with: readonly Column[];
  /** The words of the whole line are those of the base, and are not printed again. */
  readonly ditto: boolean;
  /** Of an empty cell: the entries that tell what is wanting. */
  readonly wanting: readonly Laid[];
  /** Of an empty cell. */
  readonly counterpart?: Counterpart;
}

/** What is known of the columns on a line. */
export interface Standing {
  /** The witness reads as the base does and is not printed. */
  readonly ditto: (column: Column) => boolean;
  /** The text has nothing on the line. */
  readonly absent: (column: Column) => boolean;
}

/**
 * The cells of a line, a list for each band. 同左, and empty cells about one lack, are one cell over several bands.
 * @param bands the bands of the line
 * @param columns the base, then the witnesses
 */
export function cellsOf(
  bands: readonly ColumnBand[],
  columns: readonly Column[],
  standing: Standing,
): Cell[][] {
  const rows: Cell[][] = bands.map(() => []);
  const leaders = bands.map((band) => leadersIn(band, columns, standing));
  for (const column of columns) {
    const isOne = standing.ditto(column) || standing.absent(column);
    let home = 0;
    bands.forEach((band, at) => {
      const cell = cellOf(column, band, leaders[at] ?? [], columns, standing);
      const above = at > 0 ? rows[home]?.find((one) => one.column === column) : undefined;
      const joined = above && (isOne || isOneLack(above, cell)) ? joinedCell(above, cell) : undefined;
      if (joined) rows[home] = (rows[home] as Cell[]).map((one) => (one === above ? joined : one));
      else {
        rows[at]?.push(cell);
        home = at;
      }
    });
  }
  return rows;
}

/** The lower cell stands beside more of what the upper one has already said is wanting. */
function isOneLack(upper: Cell, lower: Cell): boolean {
  if (upper.paras.length > 0 || lower.paras.length > 0 || lower.wanting.length > 0) return false;
  return upper.wanting.length > 0 || depthOf(lower) > depthOf(upper);
}

function depthOf({ counterpart }: Cell): number {
  return counterpart?.para.depth ?? 0;
}

function joinedCell(upper: Cell, lower: Cell): Cell {
  return { ...upper, span: upper.span + lower.span, wanting: [...upper.wanting, ...lower.wanting] };
}

/** For each column the first one before it that it reads like. */
function leadersIn(
  band: ColumnBand,
  columns: readonly Column[],
  { ditto }: Standing,
): (Column | undefined)[] {
  return columns.map((one) =>
    ditto(one) ? columns[0] : columns.slice(0, one.at).find((earlier) => readsLike(one, earlier, band)),
  );
}

function cellOf(
  column: Column,
  band: ColumnBand,
  leaders: readonly (Column | undefined)[],
  columns: readonly Column[],
  { ditto }: Standing,
): Cell {
  const paras = band[column.at] ?? [];
  const isEmpty = paras.length === 0 && !ditto(column);
  const counterpart = isEmpty ? counterpartIn(band, columns) : undefined;
  return {
    column,
    paras,
    span: 1,
    alike: leaders[column.at] !== undefined,
    with: isEmpty ? [] : columns.filter((one) => leaders[one.at] === column),
    ditto: ditto(column),
    wanting: isEmpty ? wantingIn(column, band, columns) : [],
    ...(counterpart && { counterpart }),
  };
}

function counterpartIn(band: ColumnBand, columns: readonly Column[]): Counterpart | undefined {
  for (const column of columns) {
    const para = band[column.at]?.[0];
    if (para) return { column, para };
  }
  return undefined;
}

/** The entries told in an empty cell: of a witness, what the base has; of the base, what a witness has. */
function wantingIn(column: Column, band: ColumnBand, columns: readonly Column[]): Laid[] {
  const found = new Map<number, Laid>();
  for (const other of column.at === 0 ? columns.slice(1) : columns.slice(0, 1)) {
    for (const { laid, begins } of (band[other.at] ?? []).flatMap(other.wholes)) {
      const own = column.at === 0 ? laid : column.departure(laid.entry);
      if (begins && own && !found.has(laid.entry.n)) found.set(laid.entry.n, own);
    }
  }
  return [...found.values()].sort((a, b) => a.entry.n - b.entry.n);
}
