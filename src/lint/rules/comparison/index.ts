import type { RuleDescription } from '../../rule.js';

/** What a comparison finds by itself (stage compare); it is described here, so that it can be listed and set. */
export const comparisonRules: readonly RuleDescription[] = [];
