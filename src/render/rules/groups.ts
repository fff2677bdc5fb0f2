import type { RulePage } from './format.js';

/** Rules by what they are about, in their order. */
export function byGroup(rules: readonly RulePage[]): Map<string, RulePage[]> {
  const groups = new Map<string, RulePage[]>();
  for (const rule of rules) groups.set(rule.group, [...(groups.get(rule.group) ?? []), rule]);
  return groups;
}
