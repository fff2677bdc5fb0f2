import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Child } from 'hono/jsx';
import type { Cell } from '../../../prose/edition/columns/cells.js';
import type { ConcordanceCell, ConcordanceLine } from '../../../../model/edition.js';
import { divisionName } from '../../../prose/place.js';
import { paraAnchors } from './para-anchors.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly cell: Cell;
  readonly line: ConcordanceLine;
  readonly view: ColumnsView;
  readonly children?: Child;
}

/** 同左, as in every 对照表; with the number where that is another one. Every division can be gone to all the same. */
export function DittoCell({ cell: { column, span }, line, view, children }: Props): JSX.Element {
  const own = line.cells[column.at - 1];
  const paras = (own?.units ?? []).flatMap(({ id }) => column.side.paras.of(id));
  const [id, inner, ...others] = paras.flatMap((para) => paraAnchors(para, column));
  const numbers = numbersOf(own);
  const isPlain = numbers.length === 0 && !children;
  return (
    <td
      class={`c${column.at} ditto${isPlain ? ' echo' : ''}`}
      rowspan={span > 1 ? span : undefined}
      id={inner === undefined ? undefined : id}
    >
      <p class="same-as-base" id={inner ?? id}>
        {others.map((other) => (
          <span id={other}></span>
        ))}
        {numbers.length > 0 && (
          <b
            class="label"
            lang={view.textLang}
          >{`${numbers.map((one) => divisionName(one, column.side, view.lang)).join(view.messages.between)}　`}</b>
        )}
        {column.at === 1 ? view.messages.ditto : view.messages.asBase}
      </p>
      {children}
    </td>
  );
}

function numbersOf(own: ConcordanceCell | undefined): ConcordanceCell['units'] {
  return own?.rows.some(({ moved, renumbered }) => moved || renumbered) ? own.units : [];
}
