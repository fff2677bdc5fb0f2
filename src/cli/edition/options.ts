import type { ChoiceRule } from '../../model/edition.js';
import type { FileWishes, ShowingOptions } from '../options.js';

/** Formats of `jiaokan edition`. */
export const EDITION_FORMATS = [
  'text',
  'md',
  'html',
  'docx',
  'xlsx',
  'json',
  'tei',
  'variants',
  'numbers',
] as const;

/** What `jiaokan edition` can be told. */
export interface EditionOptions extends Pick<ShowingOptions, 'output'>, FileWishes {
  readonly format?: (typeof EDITION_FORMATS)[number];
  readonly base?: string;
  readonly choose?: ChoiceRule;
}
