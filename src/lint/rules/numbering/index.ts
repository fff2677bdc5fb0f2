import type { TextRule } from '../../rule.js';
import { contentsMismatch } from './contents-mismatch.js';
import { duplicateNumber } from './duplicate-number.js';
import { itemWithoutLead } from './item-without-lead.js';
import { malformedNumber } from './malformed-number.js';
import { mixedNumerals } from './mixed-numerals.js';
import { numberGap } from './number-gap.js';
import { numberOrder } from './number-order.js';
import { numberRestart } from './number-restart.js';

/** Rules about the numbers of divisions. */
export const numberingRules: readonly TextRule[] = [
  duplicateNumber,
  numberGap,
  numberOrder,
  numberRestart,
  malformedNumber,
  mixedNumerals,
  contentsMismatch,
  itemWithoutLead,
];
