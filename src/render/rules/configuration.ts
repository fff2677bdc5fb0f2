import type { RulePage } from './format.js';

/** How the rule is written in a configuration, as it is set now; lines of YAML. */
export function configurationOf({ id, severity, options }: RulePage): string[] {
  if (options.length === 0) return ['rules:', `  ${id}: ${severity}`];
  const values = options.map((option) => `    ${option.name}: ${JSON.stringify(option.default)}`);
  return ['rules:', `  ${id}:`, `    level: ${severity}`, ...values];
}
