import type { TextRule } from '../../rule.js';
import { countOfItems } from './count-of-items.js';
import { dateDisagreement } from './date-disagreement.js';
import { dateOrder } from './date-order.js';
import { impossibleDate } from './impossible-date.js';
import { previousMissing } from './previous-missing.js';
import { referenceAmbiguous } from './reference-ambiguous.js';
import { referenceBare } from './reference-bare.js';
import { referenceDoubtful } from './reference-doubtful.js';
import { referenceUnresolved } from './reference-unresolved.js';
import { reversedRange } from './reversed-range.js';
import { selfReference } from './self-reference.js';
import { titleMarks } from './title-marks.js';

/** Rules about references, titles and dates. */
export const referenceRules: readonly TextRule[] = [
  referenceUnresolved,
  referenceDoubtful,
  referenceAmbiguous,
  referenceBare,
  previousMissing,
  reversedRange,
  selfReference,
  countOfItems,
  titleMarks,
  dateDisagreement,
  dateOrder,
  impossibleDate,
];
