import { hanNumber } from './han-number.js';
import type { Catalogue } from './language.js';

/** What the Word form of an edition says, beside the words of its plain formats: `edition-text.ts`. */
export interface EditionWordMessages {
  /** Subject among the properties of the document. */
  readonly subject: (disclaimer: string) => string;
  /** When the texts were collated. */
  readonly collated: (date: string) => string;
  readonly collator: (name: string) => string;
  /** How the footnotes are to be read: 新华社×5、答记者问（引）. */
  readonly notes: string;
  /**
   * Heading of one of the tables behind the text. 附录 is where this project's own parser takes a regulation to end, so
   * that an edition can be read again.
   */
  readonly appendix: (n: number, title: string) => string;
}

/** Words of the Word form of an edition. */
export const EDITION_WORD: Catalogue<EditionWordMessages> = {
  zh: {
    subject: (disclaimer) => `整理版附校勘记（${disclaimer}）`,
    collated: (date) => `校勘日期：${date}`,
    collator: (name) => `校勘人：${name}`,
    notes: '脚注是校勘记：各本以简称表示，“×”后的数是这些文字在该本出现的次数，“（引）”是该本转引',
    appendix: (n, title) => `附录${hanNumber(n)}　${title}`,
  },
  en: {
    subject: (disclaimer) => `Consolidated text with apparatus (${disclaimer})`,
    collated: (date) => `Date of collation: ${date}`,
    collator: (name) => `Collated by ${name}`,
    notes:
      'The footnotes are the apparatus: texts go by their sigla, × and a number say how often the words occur in a text, (quoting) that it only quotes them',
    appendix: (n, title) => `附录 / Appendix ${n}: ${title}`,
  },
};
