import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Child } from 'hono/jsx';
import type { Cell } from '../../../prose/edition/columns/cells.js';
import type { Laid } from '../../../prose/edition/columns/laid.js';
import { lackName } from '../../../prose/edition/columns/lack-name.js';
import { linkTo } from '../../anchors.js';
import { variantAnchor } from '../anchors.js';
import { markId } from './mark.js';
import { ColumnPara } from './para.js';
import { outerId } from './para-anchors.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly cell: Cell;
  readonly view: ColumnsView;
  /** What stands under the words: articles that follow here in the witness. */
  readonly children?: Child;
}

/** What one text has in a band, or that it has nothing there. */
export function ColumnCell({ cell, view, children }: Props): JSX.Element {
  const { column, paras, span, alike } = cell;
  const names = [
    `c${column.at}`,
    ...(paras.length === 0 ? ['empty'] : []),
    ...(alike ? ['echo'] : []),
    ...(isCommon(cell, view) ? ['both'] : []),
  ];
  const id = paras[0] && outerId(paras[0], column);
  return (
    <td
      class={names.join(' ')}
      rowspan={span > 1 ? span : undefined}
      lang={paras.length > 0 ? view.textLang : undefined}
      data-s={alike ? undefined : tagOf(cell, view)}
      id={id}
    >
      {paras.map((para, at) => (
        <ColumnPara para={para} column={column} view={view} isNamed={at === 0 && id !== undefined} />
      ))}
      {paras.length === 0 && <Lacuna cell={cell} view={view} />}
      {children}
    </td>
  );
}

/** What stands over a cell on a narrow screen: the text, and those that read as it does. One alone, or all, the style sheet names. */
function tagOf(cell: Cell, view: ColumnsView): string | undefined {
  if (isCommon(cell, view) || cell.with.length === 0) return undefined;
  return [cell.column, ...cell.with].map(({ siglum }) => siglum).join(view.messages.between);
}

/** All texts have the words of the cell. */
function isCommon({ column, with: others }: Cell, { table }: ColumnsView): boolean {
  return column.at === 0 && others.length > 0 && others.length === table.columns.length - 1;
}

function Lacuna({ cell, view }: Props): JSX.Element {
  const { column, wanting } = cell;
  const lacks = (laid?: Laid): string => view.messages.lacks(column.siglum, lackName(cell, laid, view.words));
  if (wanting.length === 0) return <p class="lacuna">{lacks()}</p>;
  return (
    <>
      {wanting.map((laid) => (
        <p class="lacuna">
          <a id={markId(laid, column, view)} href={linkTo(variantAnchor(laid.entry))} data-e={laid.entry.n}>
            {lacks(laid)}
          </a>
        </p>
      ))}
    </>
  );
}
