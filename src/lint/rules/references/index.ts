import type { TextRule } from '../../rule.js';

/** Rules about references, titles and dates. */
export const referenceRules: readonly TextRule[] = [];
