import type { JSX } from 'hono/jsx/jsx-runtime';
import type { HeadingView } from '../prose/collation.js';
import { paraText } from '../prose/text.js';
import type { Para } from '../prose/paras.js';
import { divisionAnchor } from './anchors.js';
import { Cell } from './cell.js';
import { ParaText } from './para.js';
import { LINE, type View } from './view.js';

/**
 * A title, 题注 or heading of a 章 between the rows: across the table where both texts have it alike, otherwise on its
 * sides.
 */
export function HeadingRow({
  heading,
  view,
}: {
  readonly heading: HeadingView;
  readonly view: View;
}): JSX.Element {
  const { band, entries, row } = heading;
  const alike = entries.length === 0 && band.base.length > 0 && band.witness.length > 0;
  const type = row.base?.type ?? row.witness?.type ?? 'title';
  return (
    <tbody class={`between ${type}`}>
      {LINE}
      <tr>{alike ? <Alike heading={heading} view={view} /> : <Apart heading={heading} view={view} />}</tr>
      {LINE}
    </tbody>
  );
}

function Alike({
  heading: { band },
  view,
}: {
  readonly heading: HeadingView;
  readonly view: View;
}): JSX.Element {
  const { base } = view.collation;
  return (
    <th colspan={3} scope="rowgroup">
      {band.witness.map((para) => (
        <span id={witnessAnchor(para, view)}></span>
      ))}
      {band.base.map((para) => (
        <ParaText para={para} side={base} view={view} />
      ))}
    </th>
  );
}

function Apart({
  heading: { band },
  view,
}: {
  readonly heading: HeadingView;
  readonly view: View;
}): JSX.Element {
  const { base, witness } = view.collation;
  return (
    <>
      <th scope="rowgroup" class="rail-free">
        <span class="hidden">{[...band.base, ...band.witness].slice(0, 1).map(paraText).join('')}</span>
      </th>
      {LINE}
      <Cell band={band} side={base} view={view} />
      {LINE}
      <Cell band={band} side={witness} view={view} />
    </>
  );
}

function witnessAnchor(para: Para, view: View): string {
  return divisionAnchor(para.opens.at(-1) ?? para.id, 'witness', view);
}
