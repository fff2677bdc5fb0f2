import type { PairRule } from '../../rule.js';
import { contamination } from './contamination.js';
import { countClaim } from './count-claim.js';
import { duplicateOnlyHere } from './duplicate-only-here.js';
import { normReversed } from './norm-reversed.js';
import { normRevised } from './norm-revised.js';
import { uncollatedText } from './uncollated-text.js';

/** Rules about the base and another text. */
export const witnessRules: readonly PairRule[] = [
  contamination,
  countClaim,
  duplicateOnlyHere,
  normReversed,
  normRevised,
  uncollatedText,
];
