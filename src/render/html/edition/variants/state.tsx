import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TABLES_WORDS } from '../../../../messages/edition-tables.js';
import { PLACE_NAMES } from '../../../../messages/place-names.js';
import type { Language } from '../../../../messages/language.js';
import type { ApparatusEntry } from '../../../../model/edition.js';
import { entryState } from '../../../../model/entry.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';

/** What the edition prints at an entry, and why: 待定, 从底本, 据报纸改. */
export function StateCell({
  entry,
  sheet,
}: {
  readonly entry: ApparatusEntry;
  readonly sheet: Sheet;
}): JSX.Element {
  const words = EDITION_TABLES_WORDS[sheet.lang];
  const { because, editor, date } = entry.choice;
  const state = entryState(entry);
  // What only a commentary reads otherwise is no variant of the regulation: there is nothing to decide.
  if (state === 'indirect') return <td>{words.baseStands}</td>;
  if (state === 'open')
    return (
      <td>
        {words.open}
        {because !== '' && <span>{words.because(visible(because))}</span>}
      </td>
    );
  const who = [state === 'rule' ? words.byRule : '', editor ?? '', date ?? ''].filter((one) => one !== '');
  return (
    <td>
      <b>{verdict(entry, sheet.lang)}</b>
      {because !== '' && <span>{words.because(visible(because))}</span>}
      {who.length > 0 && <span>{words.by(who.map(visible))}</span>}
    </td>
  );
}

function verdict({ choice, readings }: ApparatusEntry, lang: Language): string {
  const words = EDITION_TABLES_WORDS[lang];
  if (choice.reading === 0) return words.baseStands;
  const chosen = choice.reading === undefined ? undefined : readings[choice.reading];
  if (!chosen) return words.own(visible(choice.text));
  return words.follows(PLACE_NAMES[lang].list(chosen.attestations.map(({ siglum }) => visible(siglum))));
}
