import type { ReadingOptions, ShowingOptions, WorkOptions } from '../options.js';

/** Formats of `jiaokan parse`. */
export const PARSE_FORMATS = ['text', 'json', 'md'] as const;

/** What `jiaokan parse` can be told. */
export interface ParseOptions extends ReadingOptions, ShowingOptions, WorkOptions {
  readonly format?: (typeof PARSE_FORMATS)[number];
}
