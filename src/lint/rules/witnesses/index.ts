import type { PairRule } from '../../rule.js';

/** Rules about the base and another text. */
export const witnessRules: readonly PairRule[] = [];
