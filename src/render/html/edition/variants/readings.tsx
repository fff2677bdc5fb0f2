import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TABLES_WORDS } from '../../../../messages/edition-tables.js';
import { PLACE_NAMES } from '../../../../messages/place-names.js';
import type { ApparatusEntry } from '../../../../model/edition.js';
import { otherReadings } from '../../../../model/entry.js';
import { nearEntry } from '../../../prose/edition/near-entry.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { shortened } from '../../../prose/text.js';
import { visible } from '../../../prose/visible.js';
import { languageOfText } from '../../view.js';
import { Support } from './support.js';

/** Code points of context on either side of a lemma, and of a reading that is shown whole. */
const ROOM = 6;
const LONGEST = 120;

interface Props {
  readonly entry: ApparatusEntry;
  readonly sheet: Sheet;
}

/** What the base has, a few words around it, and the texts that agree with it. */
export function LemmaCell({ entry, sheet }: Props): JSX.Element {
  const { before, reading, after } = nearEntry(entry, sheet.base, ROOM);
  const [lemma] = entry.readings;
  return (
    <td>
      <p lang={languageOfText(sheet.lang)}>
        {before}
        {entry.lemma ? <del>{shortened(reading, LONGEST)}</del> : <b class="caret">‸</b>}
        {after}
      </p>
      {lemma && <Support reading={lemma} entry={entry} sheet={sheet} />}
    </td>
  );
}

/** What the other texts have, each reading with everything that has it. */
export function OthersCell({ entry, sheet }: Props): JSX.Element {
  const { lang } = sheet;
  const words = EDITION_TABLES_WORDS[lang];
  return (
    <td>
      {otherReadings(entry).map((reading) => (
        <>
          {reading.text === '' ? (
            <p class="none">{words.wanting}</p>
          ) : (
            <p lang={languageOfText(lang)}>
              <ins>{visible(shortened(reading.text, LONGEST))}</ins>
            </p>
          )}
          <Support reading={reading} entry={entry} sheet={sheet} />
        </>
      ))}
      {entry.lacking.length > 0 && (
        <p class="none">{words.lacking(PLACE_NAMES[lang].list(entry.lacking.map(visible)))}</p>
      )}
    </td>
  );
}
