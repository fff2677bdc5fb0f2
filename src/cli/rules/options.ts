import type { ShowingOptions } from '../options.js';

/** Formats of `jiaokan rules`. */
export const RULES_FORMATS = ['text', 'json', 'md'] as const;

/** What `jiaokan rules` can be told. */
export interface RulesOptions extends ShowingOptions {
  readonly format?: (typeof RULES_FORMATS)[number];
}
