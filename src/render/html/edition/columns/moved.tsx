import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ConcordanceLine } from '../../../../model/edition.js';
import type { Column } from '../../../prose/edition/columns/column.js';
import type { Move, Moves } from '../../../prose/edition/columns/moves.js';
import { rowName } from '../../../prose/place.js';
import { linkTo } from '../../anchors.js';
import { witnessAnchor } from '../collation-anchors.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly line: ConcordanceLine;
  readonly column: Column;
  readonly view: ColumnsView;
}

/** True where a cell has a word to say about order. */
export function hasMoves({ line, column, view }: Props): boolean {
  const moves = view.table.moves[column.at];
  return moves !== undefined && (moves.on(line).length > 0 || awayOf(line, column, moves).length > 0);
}

/** Where the articles of a cell stand in their own text, and which ones follow there but are shown elsewhere. */
export function MovedNotes({ line, column, view }: Props): JSX.Element {
  const moves = view.table.moves[column.at];
  if (!moves) return <></>;
  return (
    <>
      {moves.on(line).map((move) => (
        <Here move={move} line={line} column={column} view={view} />
      ))}
      {awayOf(line, column, moves).map((move) => (
        <Away move={move} column={column} view={view} />
      ))}
    </>
  );
}

function awayOf(line: ConcordanceLine, { at }: Column, moves: Moves): Move[] {
  return (line.cells[at - 1]?.units ?? []).flatMap(moves.after);
}

function Here({ move, line, column, view }: Props & { readonly move: Move }): JSX.Element {
  const { messages, lang } = view;
  const { units, beside, follows } = move;
  if (!beside) return <></>;
  const place = rowName([beside], column.side, lang);
  const others = (line.cells[column.at - 1]?.units.length ?? 0) > units.length;
  const names = others ? rowName(units, column.side, lang) : '';
  return (
    <p class="moved-note">
      <a href={linkTo(witnessAnchor(column.text.witness.siglum, beside.id))}>
        {follows ? messages.movedBehind(names, place) : messages.movedBefore(names, place)}
      </a>
    </p>
  );
}

function Away({
  move: { units, line },
  column,
  view,
}: { readonly move: Move } & Omit<Props, 'line'>): JSX.Element {
  const { messages, lang, table, anchorsOf } = view;
  const name = rowName(units, column.side, lang);
  const base = table.columns[0] as Column;
  return (
    <p class="moved-note">
      <a href={linkTo(anchorsOf(line)[0] ?? '')}>
        {messages.movedAway(name, rowName(line.base, base.side, lang) || name)}
      </a>
    </p>
  );
}
