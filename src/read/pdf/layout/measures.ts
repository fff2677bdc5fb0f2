import type { Column } from './columns.js';
import type { Row } from './rows.js';

/** How a document is set, in points. */
export interface Measures {
  /** Size of the font most of it is set in. */
  readonly size: number;
  /** From one line of a paragraph to the next. */
  readonly pitch: number;
}

const DEFAULT_SIZE = 12;
/** Of its size, how far apart lines are where nothing else is known. */
const DEFAULT_PITCH = 1.5;
/** Values this close are one. */
const GRAIN = 0.5;

/** Size and pitch by majority. */
export function measuresOf(columns: readonly (readonly Row[])[]): Measures {
  const sizes = columns.flat().map((row): Weighted => [row.size, lengthOf(row)]);
  const size = commonest(sizes) ?? DEFAULT_SIZE;
  const steps = columns.flatMap((rows) => stepsOf(rows.filter((row) => Math.abs(row.size - size) < 1)));
  const likely = steps.filter((step) => step > size * 0.9 && step < size * 4);
  return { size, pitch: commonest(likely.map((step): Weighted => [step, 1])) ?? size * DEFAULT_PITCH };
}

function lengthOf({ fragments }: Row): number {
  return fragments.reduce((sum, { text }) => sum + text.length, 0);
}

function stepsOf(rows: readonly Row[]): number[] {
  return rows.slice(1).map((row, at) => row.y - (rows[at] as Row).y);
}

type Weighted = readonly [number, number];

/** The value with most weight; of several the smallest. */
function commonest(values: readonly Weighted[]): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value / GRAIN) * GRAIN;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
}

/** Of a column of many rows, one alone may hang out to the left; a page of few has perhaps one line that is no first line. */
const ROWS_AT_MARGIN = 2;
const MANY_ROWS = 12;
/** A margin is known where so many rows keep to it. */
const ROWS_OF_A_TEXT = 8;
/** The indent of a paragraph, in characters, by which a column seems to begin later where every row of it has one. */
const INDENT = [1.6, 2.4] as const;

/**
 * Where the lines of each column begin that are not indented. A page of nothing but first lines would have its margin at
 * their indent; the other pages tell.
 */
export function marginsOf(columns: readonly Column[], { size }: Measures): number[] {
  const own = columns.map(({ rows }) => ownMargin(rows, size));
  const known = own.filter((_, at) => (columns[at] as Column).rows.length >= ROWS_OF_A_TEXT);
  return own.map((margin) => {
    const further = known.filter((other) => {
      const indent = (margin - other) / size;
      return indent >= INDENT[0] && indent <= INDENT[1];
    });
    return further.length * 2 >= known.length && further.length > 0
      ? further.reduce((least, other) => Math.min(least, other))
      : margin;
  });
}

function ownMargin(rows: readonly Row[], size: number): number {
  const starts = rows.map(({ x }) => x).sort((a, b) => a - b);
  const enough = rows.length < MANY_ROWS ? 1 : Math.max(ROWS_AT_MARGIN, rows.length * 0.08);
  let [first, behind] = [0, 0];
  for (const x of starts) {
    while (x - (starts[first] as number) > 0.4 * size) first++;
    while (behind < starts.length && (starts[behind] as number) - x <= 0.4 * size) behind++;
    if (behind - first >= enough) return x;
  }
  return starts[0] ?? 0;
}
