import { EDITION_TEXT } from '../../messages/edition-text.js';
import type { Language } from '../../messages/language.js';
import type { ApparatusEntry } from '../../model/edition.js';
import { siglaOf, wordsOr } from './entry-words.js';

/** What one witness has at an entry: its words, 〔无〕 where it has none of them, 〔全缺〕 where it lacks the division. */
export function witnessCell({ readings, lacking }: ApparatusEntry, siglum: string, lang: Language): string {
  const own = readings.filter(({ attestations }) => attestations.some((one) => one.siglum === siglum));
  if (own.length === 0 && lacking.includes(siglum)) return EDITION_TEXT[lang].lacking;
  return EDITION_TEXT[lang].list(own.map(({ text }) => wordsOr(text, lang)));
}

/** What the texts that only quote have there. */
export function indirectCell({ readings }: ApparatusEntry, lang: Language): string {
  const messages = EDITION_TEXT[lang];
  const quoting = readings.flatMap(({ text, attestations }) => {
    const indirect = attestations.filter(({ direct }) => !direct).map((one) => ({ ...one, direct: true }));
    return indirect.length === 0 ? [] : [messages.reads(siglaOf(indirect, lang), wordsOr(text, lang))];
  });
  return messages.list(quoting);
}
