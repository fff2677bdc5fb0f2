import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ApparatusEntry } from '../../../../model/edition.js';
import type { Point } from '../../../../model/point.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { textsOf } from '../../../prose/edition/texts.js';
import { pointText } from '../../../prose/point-text.js';
import { visible } from '../../../prose/visible.js';
import { LINE } from '../../view.js';

/** Keeps a siglum with its place. */
const FIXED = '\u00a0';

/** Where each text has its reading, line:column, in the order of the readings. The head of the page names the files. */
export function Positions({ entry }: { readonly entry: ApparatusEntry }): JSX.Element {
  const places = entry.readings.flatMap(({ attestations }) =>
    attestations.flatMap(({ siglum, reading, gap }) => {
      const point = reading?.start ?? gap?.point;
      return point ? [`${visible(siglum)}${FIXED}${pointText(point)}`] : [];
    }),
  );
  if (places.length === 0) return <></>;
  return (
    <>
      {LINE}
      <code>{places.join('　')}</code>
    </>
  );
}

/** file:line:column of a place in one of the texts of an edition. */
export function positionWords(siglum: string, point: Point, sheet: Sheet): string {
  const text = textsOf(sheet.edition).find(({ witness }) => witness.siglum === siglum);
  return `${visible(text?.witness.source.path ?? siglum)}:${pointText(point)}`;
}
