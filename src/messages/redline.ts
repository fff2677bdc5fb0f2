import type { Catalogue } from './language.js';

/** What a document with tracked changes says in its comments and of itself. */
export interface RedlineMessages {
  /** Of words that stand elsewhere in the base. */
  readonly movedFrom: (place: string) => string;
  /** Of words that stand elsewhere in the witness. */
  readonly movedTo: (place: string) => string;
  readonly wordsAlike: string;
  /** Whether the words are other ones there, and which: at least one of `changes`. */
  readonly wordsChanged: (changes: readonly string[], more: number) => string;
  readonly replaced: (before: string, after: string) => string;
  readonly omitted: (words: string) => string;
  readonly added: (words: string) => string;
  /** Title of the document, of the name of a regulation. */
  readonly title: (name: string) => string;
  /** Which two files the document was made of. */
  readonly sources: (base: string, witness: string) => string;
}

/** Words of the redline; the comments stand in the margin of Word. */
export const REDLINE: Catalogue<RedlineMessages> = {
  zh: {
    movedFrom: (place) => `由${place}移来`,
    movedTo: (place) => `移至${place}`,
    wordsAlike: '，文字相同。',
    wordsChanged: (changes, more) =>
      `，文字有改动：${changes.join('；')}${more > 0 ? `；另有 ${more} 处` : ''}。`,
    replaced: (before, after) => `“${before}”改为“${after}”`,
    omitted: (words) => `删去“${words}”`,
    added: (words) => `增加“${words}”`,
    title: (name) => `${name}（修订稿）`,
    sources: (base, witness) => `底本：${base}；校本：${witness}`,
  },
  en: {
    movedFrom: (place) => `Moved from ${place}`,
    movedTo: (place) => `Moved to ${place}`,
    wordsAlike: ', in the same words.',
    wordsChanged: (changes, more) =>
      `, with changes: ${changes.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    replaced: (before, after) => `“${before}” becomes “${after}”`,
    omitted: (words) => `“${words}” is left out`,
    added: (words) => `“${words}” is added`,
    title: (name) => `${name} (redline)`,
    sources: (base, witness) => `Base text: ${base}; witness: ${witness}`,
  },
};
