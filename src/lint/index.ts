import type { Language } from '../messages/language.js';
import type { Comparison } from '../model/comparison.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Witness } from '../model/witness.js';
import { findingOf } from './finding.js';
import { optionValues, type OptionDefinitions, type OptionsOf } from './options.js';
import { inOrder } from './order.js';
import type { PairRule, Setting, TextRule } from './rule.js';
import { pairRules, textRules } from './rules/index.js';
import { levelOf, type RuleSettings } from './settings.js';
import { lintText } from './view/text.js';

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
export { isTextRule, ruleOf, rules, type ListedRule } from './rules/index.js';
export { withFingerprints, type FingerprintSource } from './fingerprint.js';
export { applyIgnores, type Ignore, type IgnoresApplied } from './ignore.js';
export { withLevels } from './level.js';
export { countChecks } from './counts.js';
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
export function lint(witness: Witness, options: LintOptions): Finding[] {
  const text = lintText(witness);
  return everyRule(textRules, options, (rule, level, setting) =>
    [...rule.check(text, setting)].map((problem) => findingOf(problem, rule.id, level, () => text)),
  );
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
  options: LintOptions,
): Finding[] {
  const texts = { base: lintText(base), other: lintText(other) };
  const pair = comparison ? { ...texts, comparison } : texts;
  return everyRule(pairRules, options, (rule, level, setting) =>
    [...rule.check(pair, setting)].map((problem) =>
      findingOf(problem, rule.id, level, (spot) => texts[spot.in]),
    ),
  );
}

type Findings<Rule> = (
  rule: Rule,
  level: Severity,
  setting: Setting<OptionsOf<OptionDefinitions>>,
) => readonly Finding[];

function everyRule<Rule extends TextRule | PairRule>(
  list: readonly Rule[],
  { language, rules = {} }: LintOptions,
  findingsOf: Findings<Rule>,
): Finding[] {
  const findings = list.flatMap((rule) => {
    const level = levelOf(rule, rules);
    if (level === 'off') return [];
    const options = optionValues(rule.options, rules[rule.id]?.options ?? {});
    return findingsOf(rule, level, { options, language });
  });
  return inOrder(findings);
}
