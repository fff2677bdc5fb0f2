import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Column } from '../../../prose/edition/columns/column.js';
import type { Laid } from '../../../prose/edition/columns/laid.js';
import type { Para } from '../../../prose/paras.js';
import type { Run } from '../../../prose/runs.js';
import { ColumnMark, WholeMark, Words } from './mark.js';
import { paraAnchors } from './para-anchors.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly para: Para;
  readonly column: Column;
  readonly view: ColumnsView;
  /** The cell bears the first anchor. */
  readonly isNamed?: boolean;
}

/** A 款, 项 or heading in its column. Divisions of the base are gone to in the text, those of a witness here. */
export function ColumnPara({ para, column, view, isNamed = false }: Props): JSX.Element {
  const wholes = column.wholes(para);
  const side = column.at === 0 ? 'base' : 'witness';
  const names = [
    ...(para.depth > 0 ? [`depth-${para.depth}`] : []),
    ...(wholes.length > 0 ? ['all', side] : []),
  ];
  const ids = paraAnchors(para, column).slice(isNamed ? 1 : 0);
  const runs = view.table.runs(para, column);
  return (
    <p class={names.join(' ') || undefined} id={ids.at(-1)}>
      {ids.slice(0, -1).map((id) => (
        <span id={id}></span>
      ))}
      {runs.map((run, at) =>
        isMarked(run) ? (
          <ColumnMark run={run} column={column} view={view} near={isNear(run, runs[at - 1])} />
        ) : (
          <Words parts={run.parts} view={view} />
        ),
      )}
      {wholes.map(({ laid, begins }) => begins && <WholeMark laid={laid} column={column} view={view} />)}
    </p>
  );
}

function isMarked(run: Run<Laid>): run is Run<Laid> & { readonly entry: Laid } {
  return run.entry !== undefined;
}

/** ‸ right behind the number of another reading, from which its own number is to be kept apart. */
function isNear({ parts }: Run<Laid>, before: Run<Laid> | undefined): boolean {
  return parts.length === 0 && before?.entry !== undefined;
}
