import type { OptionDefinitions } from '../options.js';
import type { Example, PairExample, PairRule, RuleDescription, TextRule } from '../rule.js';
import { comparisonRules } from './comparison/index.js';
import { corpusRules } from './corpus/index.js';
import { numberingRules } from './numbering/index.js';
import { referenceRules } from './references/index.js';
import { textRules as characterRules } from './text/index.js';
import { witnessRules } from './witnesses/index.js';
import { wordingRules } from './wording/index.js';

/** Every rule about one text, in the order in which they are listed. */
export const textRules: readonly TextRule[] = [
  ...numberingRules,
  ...characterRules,
  ...wordingRules,
  ...referenceRules,
];

/** Every rule about two texts. */
export const pairRules: readonly PairRule[] = witnessRules;

/** A rule as it is listed and set: those that another part of the program carries out have no check of their own here. */
export interface ListedRule extends RuleDescription {
  readonly options?: OptionDefinitions;
  readonly examples?: readonly (
    Pick<Example, 'text' | 'found'> | Pick<PairExample, 'base' | 'other' | 'found'>
  )[];
}

/** All rules there are, group by group. */
export const rules: readonly ListedRule[] = [...textRules, ...pairRules, ...comparisonRules, ...corpusRules];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined where there is none. */
export function ruleOf(id: string): ListedRule | undefined {
  return byId.get(id);
}

/** True for a rule that looks at one text by itself. */
export function isTextRule(id: string): boolean {
  return textRules.some((rule) => rule.id === id);
}
