import { EDITION_TEXT } from '../../messages/edition-text.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import type { ApparatusEntry } from '../../model/edition.js';
import type { Sheet } from '../prose/edition/sheet.js';
import { shortened } from '../prose/text.js';
import { visible } from '../prose/visible.js';
import { entryPlace, readingKind, reasonOf, siglaOf, stateOf } from './entry-words.js';

/** Code points of a reading that a note or a cell prints. */
export const LONGEST_READING = 120;

/** 校勘记 of one entry in words, safe to show. */
export interface NoteWords {
  /** 第五条第三款 */
  readonly place: string;
  /** “依规依法”：新华社×5、答记者问（引）；“依法依规”：报纸×3（互乙）。待定。 */
  readonly words: string;
}

/** What a footnote says of an entry: where it is, who reads what, what was chosen and why; the same in every format. */
export function noteWords(entry: ApparatusEntry, sheet: Sheet): NoteWords {
  const { lang } = sheet;
  const messages = EDITION_TEXT[lang];
  const { readings, lacking, choice } = entry;
  const short = (text: string): string => shortened(visible(text), LONGEST_READING);
  const list = readings.map((reading) =>
    messages.reading(short(reading.text), siglaOf(reading.attestations, lang), readingKind(reading, lang)),
  );
  if (lacking.length > 0) list.push(messages.lackingIn(PLACE_NAMES[lang].list(lacking.map(visible))));
  const state = stateOf(entry, lang);
  const said = [
    choice.by === 'base' ? state : messages.printed(short(choice.text), state, entry.lemma !== null),
    reasonOf(entry, lang),
  ];
  const sentences = [messages.list(list), ...said.filter((one) => one !== '')];
  return { place: entryPlace(entry, sheet), words: messages.sentences(sentences) };
}
