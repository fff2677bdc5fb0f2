import type { TextRule } from '../../rule.js';
import { duplicateNumber } from './duplicate-number.js';

/** Rules about the numbers of divisions. */
export const numberingRules: readonly TextRule[] = [duplicateNumber];
