import type { QuotationKind } from '../model/edition.js';
import type { Catalogue } from './language.js';

/** How a commentary renders the regulation, in a word. */
export const QUOTATION_WORDS: Catalogue<Readonly<Record<QuotationKind, string>>> = {
  zh: { verbatim: '照录', shortened: '节录', paraphrased: '转述' },
  en: { verbatim: 'verbatim', shortened: 'shortened', paraphrased: 'paraphrased' },
};
