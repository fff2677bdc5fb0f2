import { isTextRule, lintPair, withLevels, type RuleSettings } from '../lint/index.js';
import type { Language } from '../messages/language.js';
import type { Comparison } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Witness } from '../model/witness.js';

/**
 * What there is to say of two texts together: what their comparison has found, and what the rules about pairs find.
 * What a comparison says about one text alone is found when that text is looked at by itself.
 * @param comparison of the two, where one is made
 */
export function pairFindings(
  base: Witness,
  other: Witness,
  comparison: Comparison | undefined,
  options: { readonly language: Language; readonly rules: RuleSettings },
): Finding[] {
  const structural = (comparison?.findings ?? []).filter(({ rule }) => !isTextRule(rule));
  return [...withLevels(structural, options.rules), ...lintPair(base, other, comparison, options)];
}
