import type { TextRule } from '../../rule.js';
import { confusedWords } from './confused-words.js';
import { draftingNorms } from './drafting-norms.js';
import { nameVariant } from './name-variant.js';
import { nearEqualPhrase } from './near-equal-phrase.js';
import { terms } from './terms.js';
import { transposedPhrase } from './transposed-phrase.js';

/** Rules about the choice of words. */
export const wordingRules: readonly TextRule[] = [
  transposedPhrase,
  nearEqualPhrase,
  confusedWords,
  terms,
  nameVariant,
  draftingNorms,
];
