import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Child } from 'hono/jsx';
import type { Cell } from '../../../prose/edition/columns/cells.js';
import { paraAnchors } from './para-anchors.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly cell: Cell;
  readonly view: ColumnsView;
  readonly children?: Child;
}

/** 同左 for a 款 or 项 of an article that differs elsewhere: in a long text it is not printed again. */
export function EchoCell({ cell: { column, paras, span }, view, children }: Props): JSX.Element {
  const [id, inner, ...others] = paras.flatMap((para) => paraAnchors(para, column));
  return (
    <td
      class={`c${column.at}${children ? '' : ' echo'}`}
      rowspan={span > 1 ? span : undefined}
      id={inner === undefined ? undefined : id}
    >
      <p class="same-as-base" id={inner ?? id}>
        {others.map((other) => (
          <span id={other}></span>
        ))}
        {column.at === 1 ? view.messages.ditto : view.messages.asBase}
      </p>
      {children}
    </td>
  );
}

/** In this band a witness has what the base has. */
export function isEcho(cell: Cell, cells: readonly Cell[], { isLong }: ColumnsView): boolean {
  const [base] = cells;
  return isLong && cell.alike && base?.column.at === 0 && base.with.includes(cell.column);
}
