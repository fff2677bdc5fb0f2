import type { TextRule } from '../../rule.js';

/** Rules about the choice of words. */
export const wordingRules: readonly TextRule[] = [];
