import type { ConcordanceLine } from '../../../../model/edition.js';
import { addTo } from '../../../../model/lists/grouped.js';
import type { Division } from '../../../../model/tree.js';
import { unitsOf } from '../../../../model/units.js';
import type { Column } from './column.js';

/** Articles of a witness that stand elsewhere in it than in the base. */
export interface Move {
  readonly units: readonly Division[];
  /** The article of the witness that they follow, or, at its beginning, precede; undefined where it has no other. */
  readonly beside: Division | undefined;
  readonly follows: boolean;
  /** The line on which they are shown. */
  readonly line: ConcordanceLine;
}

/** What was moved, asked from the line on which it is shown, and from the article it is printed after. */
export interface Moves {
  readonly on: (line: ConcordanceLine) => readonly Move[];
  readonly after: (unit: Division) => readonly Move[];
}

/** Looks up what a witness has in another order than the base. */
export function movesOf(lines: readonly ConcordanceLine[], column: Column): Moves {
  const moved = new Map<string, ConcordanceLine>();
  for (const line of lines) {
    const rows = line.cells[column.at - 1]?.rows.filter((row) => row.moved) ?? [];
    for (const unit of rows.flatMap((row) => row.witness)) moved.set(unit.id, line);
  }
  const on = new Map<ConcordanceLine, Move[]>();
  const after = new Map<string, Move[]>();
  if (moved.size > 0)
    for (const move of walk(unitsOf(column.side.witness.tree), moved)) {
      addTo(on, move.line, move);
      if (move.beside && move.follows) addTo(after, move.beside.id, move);
    }
  return { on: (line) => on.get(line) ?? [], after: ({ id }) => after.get(id) ?? [] };
}

/** Moved articles that stand one after another and are shown on one line are one move. */
function walk(units: readonly Division[], moved: ReadonlyMap<string, ConcordanceLine>): Move[] {
  const moves: Move[] = [];
  const first = units.find(({ id }) => !moved.has(id));
  let beside: Division | undefined;
  let open: Division[] = [];
  units.forEach((unit, at) => {
    const line = moved.get(unit.id);
    if (!line) {
      beside = unit;
      return;
    }
    open.push(unit);
    const next = units[at + 1];
    if (next && moved.get(next.id) === line) return;
    moves.push({ units: open, beside: beside ?? first, follows: beside !== undefined, line });
    open = [];
  });
  return moves;
}
