import type { Profile, Table } from '../../model/file-wishes.js';
import type { FileWishes, ReadingOptions, ShowingOptions, WorkOptions } from '../options.js';

/** Formats of `jiaokan compare`. */
export const COMPARE_FORMATS = [
  'text',
  'json',
  'html',
  'md',
  'patch',
  'docx',
  'redline',
  'csv',
  'xlsx',
] as const;

/** What `jiaokan compare` can be told. */
export interface CompareOptions extends ReadingOptions, ShowingOptions, WorkOptions, FileWishes {
  readonly format?: (typeof COMPARE_FORMATS)[number];
  readonly title?: string;
  readonly sigla?: string;
  readonly exitCode?: boolean;
  readonly profile?: Profile;
  readonly table?: Table;
  readonly changedOnly?: boolean;
}
