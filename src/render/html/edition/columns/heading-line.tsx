import type { JSX } from 'hono/jsx/jsx-runtime';
import type { HeadingView } from '../../../prose/edition/columns/table.js';
import { paraText } from '../../../prose/text.js';
import { Hidden } from '../../hidden.js';
import { LINE } from '../../view.js';
import { ColumnCell } from './cell.js';
import { ColumnPara } from './para.js';
import { paraAnchors } from './para-anchors.js';
import type { ColumnsView } from './view.js';

/** A 题注 of more characters than this is set as a paragraph. */
const CENTRED = 120;

interface Props {
  readonly own: HeadingView;
  readonly view: ColumnsView;
}

/** A title, 题注 or heading of a 章: across the table where all texts have it alike, otherwise in its columns. */
export function HeadingLine({ own, view }: Props): JSX.Element {
  const isLong = own.cells.some(({ paras }) => paras.some((para) => paraText(para).length > CENTRED));
  return (
    <tbody class={`between ${own.type}${isLong ? ' long' : ''}`}>
      {LINE}
      <tr>{own.alike ? <Alike own={own} view={view} /> : <Apart own={own} view={view} />}</tr>
      {LINE}
    </tbody>
  );
}

function Alike({ own: { cells }, view }: Props): JSX.Element {
  const [base, ...others] = cells;
  const ids = others.flatMap(({ column, paras }) => paras.flatMap((para) => paraAnchors(para, column)));
  return (
    <th colspan={cells.length + 1} scope="row" lang={view.textLang}>
      {ids.map((id) => (
        <span id={id}></span>
      ))}
      {base?.paras.map((para) => (
        <ColumnPara para={para} column={base.column} view={view} />
      ))}
    </th>
  );
}

function Apart({ own: { cells }, view }: Props): JSX.Element {
  const words = cells.flatMap(({ paras }) => paras.slice(0, 1)).slice(0, 1);
  return (
    <>
      <th scope="row" class="free" lang={view.textLang}>
        <Hidden>{words.map(paraText).join('')}</Hidden>
      </th>
      {cells.map((cell) => (
        <>
          {LINE}
          <ColumnCell cell={cell} view={view} />
        </>
      ))}
    </>
  );
}
