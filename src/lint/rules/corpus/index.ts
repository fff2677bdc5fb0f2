import type { RuleDescription } from '../../rule.js';

/** What `jiaokan check` finds in the corpus as a whole; it is described here, so that it can be listed and set. */
export const corpusRules: readonly RuleDescription[] = [];
