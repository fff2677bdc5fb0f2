import { EDITION_PAGE, type EditionPageMessages } from '../../../messages/edition-page.js';
import { EDITION_READING, type EditionReadingMessages } from '../../../messages/edition-reading.js';
import type { Language } from '../../../messages/language.js';
import { REPORT_MESSAGES, type ReportMessages } from '../../../messages/report.js';
import { visible } from '../../prose/visible.js';

/** Everything the frame and the text of an edition page say. */
export type EditionMessages = ReportMessages & EditionPageMessages & EditionReadingMessages;

const MESSAGES: Readonly<Record<Language, EditionMessages>> = {
  zh: { ...REPORT_MESSAGES.zh, ...EDITION_PAGE.zh, ...EDITION_READING.zh },
  en: { ...REPORT_MESSAGES.en, ...EDITION_PAGE.en, ...EDITION_READING.en },
};

/** The words of the page in its language. */
export function editionMessages(lang: Language): EditionMessages {
  return MESSAGES[lang];
}

/** Several sigla one after another, safe to show. */
export function siglaWords(sigla: readonly string[], lang: Language): string {
  return sigla.map(visible).join(MESSAGES[lang].between);
}
