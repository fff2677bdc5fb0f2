import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ApparatusEntry, ApparatusReading, Attestation } from '../../../../model/edition.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { pointText } from '../../../prose/point-text.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { columnAnchor } from '../collation-anchors.js';
import { isLong } from '../long-edition.js';

interface Props {
  readonly entry: ApparatusEntry;
  readonly sheet: Sheet;
}

/** 新华社 xinhua.txt:41:13: every text that has a reading, and where. How often in all its note says. */
export function Support({
  reading,
  entry,
  sheet,
}: Props & { readonly reading: ApparatusReading }): JSX.Element {
  return (
    <>
      {reading.attestations.map((one) => (
        <small>
          <Name one={one} entry={entry} sheet={sheet} /> {positionOf(one, sheet)}
        </small>
      ))}
    </>
  );
}

/** Leads to the column of a witness. The number of the row leads to the base, and commentaries are not on the page. */
function Name({ one, entry, sheet }: Props & { readonly one: Attestation }): JSX.Element {
  const siglum = visible(one.siglum);
  if (one.siglum === sheet.edition.base.witness.siglum) return <>{siglum}</>;
  if (!one.direct) return <i>{siglum}</i>;
  return <a href={linkTo(columnAnchor(one.siglum, entry.id))}>{siglum}</a>;
}

/** file:line:column; in a long edition line:column, since the head of the page names the file of every text. */
function positionOf({ siglum, reading, gap }: Attestation, sheet: Sheet): string {
  const { edition } = sheet;
  const texts = [edition.base, ...edition.witnesses, ...edition.commentaries.map(({ text }) => text)];
  const path = texts.find(({ witness }) => witness.siglum === siglum)?.witness.source.path ?? '';
  const point = reading?.start ?? gap?.point;
  const file = isLong(sheet) && point ? [] : [visible(path)];
  return [...file, ...(point ? [pointText(point)] : [])].join(':');
}
