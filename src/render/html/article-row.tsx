import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Band } from '../prose/bands.js';
import type { RowView } from '../prose/collation.js';
import { divisionName } from '../prose/place.js';
import { divisionAnchor, rowAnchor } from './anchors.js';
import { isAlike } from '../prose/whole.js';
import { Cell, tagOf } from './cell.js';
import { Rail } from './rail.js';
import { ParaText } from './para.js';
import { languageOfText, LINE, type View } from './view.js';

/** A row of articles: a group of table rows, 款 against 款 and 项 against 项. */
export function ArticleRow({ row, view }: { readonly row: RowView; readonly view: View }): JSX.Element {
  const { relation, moved } = row.row;
  const same = relation === 'same' && row.entries.length === 0;
  const bands: readonly Band[] = row.bands.length > 0 ? row.bands : [{ base: [], witness: [] }];
  const names = ['row', relation, ...(moved ? ['moved'] : [])];
  return (
    <tbody class={names.join(' ')} id={rowAnchor(row.row, view)}>
      {bands.slice(0, same ? 1 : undefined).map((band, at) => (
        <>
          {LINE}
          <tr>
            {at === 0 && (
              <th scope="rowgroup" rowspan={same ? 1 : bands.length}>
                <Rail row={row} view={view} />
              </th>
            )}
            {LINE}
            {same ? <SameCells row={row} view={view} /> : <Cells band={band} view={view} />}
          </tr>
        </>
      ))}
      {LINE}
    </tbody>
  );
}

function Cells({ band, view }: { readonly band: Band; readonly view: View }): JSX.Element {
  const { base, witness } = view.collation;
  const alike = isAlike(band, base, witness);
  return (
    <>
      <Cell band={band} side={base} view={view} alike={alike} />
      {LINE}
      <Cell band={band} side={witness} view={view} alike={alike} />
    </>
  );
}

/** Equal articles: the text on the left, 同左 on the right, as in every 对照表. */
function SameCells({
  row: { row, bands },
  view,
}: {
  readonly row: RowView;
  readonly view: View;
}): JSX.Element {
  const { base, witness } = view.collation;
  const ids = row.witness.map((division) => divisionAnchor(division.id, 'witness', view));
  const number =
    row.renumbered || row.moved
      ? row.witness.map((one) => divisionName(one, witness, view.lang)).join('、')
      : '';
  return (
    <>
      <td class="side base" lang={languageOfText(view.lang)} data-siglum={tagOf(base, view)}>
        {bands
          .flatMap((band) => band.base)
          .map((para) => (
            <ParaText para={para} side={base} view={view} />
          ))}
      </td>
      {LINE}
      <td class="side witness ditto" data-siglum={tagOf(witness, view)}>
        <p class="same-as-base" id={ids[0]}>
          {ids.slice(1).map((id) => (
            <span id={id}></span>
          ))}
          {number !== '' && <b class="label">{`${number}　`}</b>}
          {view.messages.sameAsBase}
        </p>
      </td>
    </>
  );
}
