import type { ReadingOptions, ShowingOptions, WorkOptions } from '../options.js';

/** Formats of `jiaokan compare`. */
export const COMPARE_FORMATS = ['text', 'json', 'html', 'md', 'patch'] as const;

/** What `jiaokan compare` can be told. */
export interface CompareOptions extends ReadingOptions, ShowingOptions, WorkOptions {
  readonly format?: (typeof COMPARE_FORMATS)[number];
  readonly title?: string;
  readonly sigla?: string;
  readonly exitCode?: boolean;
}
