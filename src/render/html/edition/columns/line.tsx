import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Cell } from '../../../prose/edition/columns/cells.js';
import type { LineView } from '../../../prose/edition/columns/table.js';
import { LINE } from '../../view.js';
import { ColumnCell } from './cell.js';
import { DittoCell } from './ditto-cell.js';
import { EchoCell, isEcho } from './echo-cell.js';
import { hasMoves, MovedNotes } from './moved.js';
import { Rail } from './rail.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly own: LineView;
  readonly view: ColumnsView;
}

/** Articles that belong together: a group of table rows, 款 against 款 and 项 against 项. */
export function Line({ own, view }: Props): JSX.Element {
  return (
    <tbody class={namesOf(own) || undefined} id={view.anchorsOf(own.line)[0]}>
      {own.bands.map((cells, at) => (
        <>
          {LINE}
          <tr>
            {at === 0 && (
              <th rowspan={own.bands.length > 1 ? own.bands.length : undefined}>
                <Rail own={own} view={view} />
              </th>
            )}
            {cells.map((cell) => (
              <OneCell
                cell={cell}
                isEchoed={isEcho(cell, cells, view)}
                isLast={isLast(cell, at, own)}
                own={own}
                view={view}
              />
            ))}
          </tr>
        </>
      ))}
      {LINE}
    </tbody>
  );
}

function OneCell({
  cell,
  isEchoed,
  isLast,
  own: { line },
  view,
}: Props & {
  readonly cell: Cell;
  readonly isEchoed: boolean;
  readonly isLast: boolean;
}): JSX.Element {
  const { column } = cell;
  const notes = isLast && hasMoves({ line, column, view }) && (
    <MovedNotes line={line} column={column} view={view} />
  );
  if (cell.ditto)
    return (
      <DittoCell cell={cell} line={line} view={view}>
        {notes}
      </DittoCell>
    );
  if (isEchoed)
    return (
      <EchoCell cell={cell} view={view}>
        {notes}
      </EchoCell>
    );
  return (
    <ColumnCell cell={cell} view={view}>
      {notes}
    </ColumnCell>
  );
}

/** The lowest cell of its column on the line. */
function isLast({ span }: Cell, at: number, { bands }: LineView): boolean {
  return at + span >= bands.length;
}

function namesOf({ line, same }: LineView): string {
  const rows = line.cells.flatMap((cell) => cell.rows);
  const relations = new Set(rows.map(({ relation }) => relation));
  // What most articles are bears no name.
  for (const plain of ['same', 'edited'] as const) relations.delete(plain);
  return [
    ...(same ? ['same'] : []),
    ...relations,
    ...(rows.some(({ moved }) => moved) ? ['moved'] : []),
  ].join(' ');
}
