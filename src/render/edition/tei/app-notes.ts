import type { ApparatusEntry, ApparatusReading, Attestation } from '../../../model/edition.js';
import { entryState } from '../../../model/entry.js';
import type { Point } from '../../../model/point.js';
import { stateOf } from '../entry-words.js';
import type { Tei } from './context.js';
import { dateOf } from './date.js';
import { block, line, type XmlElement } from './xml.js';

/** Where each text has a reading, and how often it has those words as a whole. */
export function witnessDetails(
  { attestations }: ApparatusReading,
  sigla: readonly string[],
  tei: Tei,
): XmlElement[] {
  return attestations
    .filter(({ siglum }) => sigla.includes(siglum))
    .flatMap((one) => {
      const wit = tei.toTexts([one.siglum]);
      const times =
        one.times === undefined ? [] : [line('witDetail', { wit, type: 'frequency' }, [String(one.times)])];
      return [line('witDetail', { wit, type: 'position' }, [spanOf(one)]), ...times];
    });
}

/** Line and column of the source: `12:5-12:9`; of a place where words are wanting `12:5`. */
function spanOf({ reading, gap }: Attestation): string {
  if (reading) return `${pointOf(reading.start)}-${pointOf(reading.end)}`;
  return gap ? pointOf(gap.point) : '';
}

function pointOf({ line: row, column }: Point): string {
  return `${row}:${column}`;
}

/** Why the edition prints what it prints, who says so and when. */
export function choiceNote(entry: ApparatusEntry, tei: Tei): XmlElement {
  const { because, editor, date } = entry.choice;
  const words = because === '' ? stateOf(entry, tei.sheet.lang) : because;
  return line(
    'note',
    { type: entryState(entry), resp: editor === undefined ? undefined : `#${tei.editorId(editor)}` },
    [words, ...(date === undefined ? [] : [dateOf(date)])],
  );
}

/** What other files know the entry by, and what a decision about it is sealed with. */
export function entryNote({ id, hash, variants }: ApparatusEntry, tei: Tei): XmlElement {
  return block('note', { type: 'entry' }, [
    line('idno', { type: 'entry' }, [id]),
    line('idno', { type: 'hash' }, [hash]),
    ...variants.map(({ siglum, id: variant }) =>
      line('idno', { type: 'variant', corresp: tei.toTexts([siglum]) }, [variant]),
    ),
  ]);
}
