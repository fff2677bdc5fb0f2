import type { Catalogue } from './language.js';

/** What is said where an edition prints words of another text that bring numbers with them, or take some away. */
export interface EditionNumberingMessages {
  readonly check: (count: number) => string;
  readonly also: string;
}

/** Words about the numbers of an edition. */
export const EDITION_NUMBERING: Catalogue<EditionNumberingMessages> = {
  zh: {
    check: (count) =>
      `整理版有 ${count} 处取舍牵动编号（增删条、款、项，或者所取的文字跨了条、款、项）；编号和分项仍依底本，没有重排，请逐处核对`,
    also: '此处也是',
  },
  en: {
    check: (count) =>
      `${count} ${count === 1 ? 'choice' : 'choices'} of the edition ${count === 1 ? 'touches' : 'touch'} numbers (articles, paragraphs or items put in or left out, or words that run over several of them); numbers and items are still those of the base, so check each place`,
    also: 'here, too',
  },
};
