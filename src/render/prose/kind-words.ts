import type { Language } from '../../messages/language.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Variant } from '../../model/comparison.js';

/** What a report calls a variant: 替换, or 替换、随条号改动. The first word is the kind. */
export function kindWords({ kind, note }: Variant, lang: Language): string {
  const word = REPORT_WORDS[lang].kind[kind];
  return note === undefined ? word : PLACE_NAMES[lang].list([word, REPORT_MESSAGES[lang].followsRenumbering]);
}
