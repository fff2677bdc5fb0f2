import type { Language } from '../messages/language.js';
import type { Finding } from '../model/finding.js';
import type { Comparison } from '../model/comparison.js';
import type { Witness } from '../model/witness.js';
import { findingOf, pairFindingOf } from './finding.js';
import { optionValues } from './options.js';
import { inOrder } from './order.js';
import { pairRules, textRules } from './rules/index.js';
import { levelOf, type RuleSettings } from './settings.js';
import { lintText } from './text.js';

export {
  LEVELS,
  RULE_GROUPS,
  type Level,
  type RuleDescription,
  type RuleDoc,
  type RuleGroup,
} from './rule.js';
export {
  type OptionDefinition,
  type OptionDefinitions,
  type OptionKind,
  type Replacements,
} from './options.js';
export { ruleOf, rules, type ListedRule } from './rules/index.js';
export { inOrder } from './order.js';
export { levelOf, type RuleSetting, type RuleSettings } from './settings.js';

/** How texts are looked at. */
export interface LintOptions {
  readonly language: Language;
  /** By default every rule is as it describes itself. */
  readonly rules?: RuleSettings;
}

/**
 * Looks at one text by itself, with every rule that is not off.
 * @returns findings in the order of the text; none twice
 */
export function lint(witness: Witness, { language, rules = {} }: LintOptions): Finding[] {
  const text = lintText(witness);
  const findings = textRules.flatMap((rule) => {
    const level = levelOf(rule, rules);
    if (level === 'off') return [];
    const options = optionValues(rule.options, rules[rule.id]?.options ?? {});
    const found = [...rule.check(text, { options, language })];
    return found.map((problem) => findingOf(problem, rule.id, level, text));
  });
  return inOrder(findings);
}

/**
 * Looks at the base and one other text together, with every rule that is not off.
 * @param comparison of the two, where the other is a version of the base
 * @returns findings in the order of the texts they are about
 */
export function lintPair(
  base: Witness,
  other: Witness,
  comparison: Comparison | undefined,
  { language, rules = {} }: LintOptions,
): Finding[] {
  const texts = { base: lintText(base), other: lintText(other) };
  const pair = comparison ? { ...texts, comparison } : texts;
  const findings = pairRules.flatMap((rule) => {
    const level = levelOf(rule, rules);
    if (level === 'off') return [];
    const options = optionValues(rule.options, rules[rule.id]?.options ?? {});
    const found = [...rule.check(pair, { options, language })];
    return found.map((problem) => pairFindingOf(problem, rule.id, level, texts));
  });
  return inOrder(findings);
}
