import { InputError } from '../errors.js';
import type { ListedRule } from '../lint/index.js';
import type { InConfig } from '../messages/config-problems.js';
import { nearest } from '../model/nearest.js';

/**
 * The rule that an id of a configuration names.
 * @param at where the id is written
 * @throws InputError that names rules with similar ids, where there is no such rule
 */
export function knownRule(id: string, rules: readonly ListedRule[], at: InConfig): ListedRule {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const ids = rules.map((one) => one.id);
  throw new InputError('config-rule-unknown', { ...at, rule: id, near: nearest(id, ids) });
}
