import { EDITION_TEXT } from '../../messages/edition-text.js';
import { ENTRY_STATES } from '../../messages/entry-states.js';
import type { Language } from '../../messages/language.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { KINDS } from '../../model/comparison.js';
import type { ApparatusEntry, ApparatusReading, Attestation } from '../../model/edition.js';
import { entryState } from '../../model/entry.js';
import type { Sheet } from '../prose/edition/sheet.js';
import { textsOf } from '../prose/edition/texts.js';
import { pointText } from '../prose/point-text.js';
import { visible } from '../prose/visible.js';

/** Where an entry stands in the base; in the witness where that has a whole 款 or 条 of its own. */
export function entryPlace({ at, lemma, whole, readings }: ApparatusEntry, sheet: Sheet): string {
  const own = readings.flatMap(({ attestations }) => attestations).find(({ reading }) => reading);
  if (lemma || !whole || !own?.reading) return sheet.place(at);
  return EDITION_TEXT[sheet.lang].reads(visible(own.siglum), sheet.placeIn(own.siglum, own.reading.id));
}

/** Words of a reading or of a choice; what stands for them where there are none. */
export function wordsOr(text: string, lang: Language): string {
  return text === '' ? EDITION_TEXT[lang].none : visible(text);
}

/** Who reads so: 新华社×3、答记者问（引）. */
export function siglaOf(attestations: readonly Attestation[], lang: Language): string {
  const messages = EDITION_TEXT[lang];
  return PLACE_NAMES[lang].list(
    attestations.map(({ siglum, direct, times }) => messages.siglum(visible(siglum), !direct, times ?? 0)),
  );
}

/** The kinds of the readings of an entry, each once, in the order in which reports count them. */
export function kindsOf({ readings }: ApparatusEntry, lang: Language): string {
  const kinds = KINDS.filter((kind) => readings.some((reading) => reading.kind === kind));
  const words = kinds.map((kind) => REPORT_WORDS[lang].kind[kind]);
  if (readings.some(({ note }) => note)) words.push(REPORT_MESSAGES[lang].followsRenumbering);
  return PLACE_NAMES[lang].list(words);
}

/** The kind of one reading: 替换、随条号改动. */
export function readingKind({ kind, note }: ApparatusReading, lang: Language): string {
  const words = kind ? [REPORT_WORDS[lang].kind[kind]] : [];
  return PLACE_NAMES[lang].list(note ? [...words, REPORT_MESSAGES[lang].followsRenumbering] : words);
}

/** 待定, 裁定, 依规则 or 仅旁证. */
export function stateOf(entry: ApparatusEntry, lang: Language): string {
  return ENTRY_STATES[lang][entryState(entry)];
}

/** Why something was chosen, by whom and when; empty where nothing has been said. */
export function reasonOf({ choice }: ApparatusEntry, lang: Language): string {
  const by = [choice.editor, choice.date].filter((one) => one !== undefined);
  if (choice.because === '' && by.length === 0) return '';
  return EDITION_TEXT[lang].because(visible(choice.because), by.map(visible));
}

/** file:line:column of every text of an entry, the base first, each place once. */
export function positionsOf({ readings, gap }: ApparatusEntry, sheet: Sheet): readonly string[] {
  const places = readings.flatMap(({ attestations }) =>
    attestations.flatMap((one) => {
      const point = one.reading?.start ?? one.gap?.point;
      return point ? [{ siglum: one.siglum, point }] : [];
    }),
  );
  const { siglum } = sheet.base.witness;
  if (gap && !places.some((place) => place.siglum === siglum)) places.unshift({ siglum, point: gap.point });
  const paths = new Map(
    textsOf(sheet.edition).map(({ witness }) => [witness.siglum, visible(witness.source.path)]),
  );
  return [
    ...new Set(
      places.map(({ siglum: name, point }) => `${paths.get(name) ?? visible(name)}:${pointText(point)}`),
    ),
  ];
}
