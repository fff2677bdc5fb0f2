import type { TextRule } from '../../rule.js';

/** Rules about characters, marks and sentences. */
export const textRules: readonly TextRule[] = [];
