import { InputError } from '../errors.js';
import { LEVELS, type Level, type ListedRule, type RuleSetting, type RuleSettings } from '../lint/index.js';
import type { ConfigDocument, ConfigPath } from './document.js';
import { knownRule } from './known-rule.js';
import { checkOptionValue, isMap } from './option-value.js';
import { keyOf } from './problem.js';
import type { ConfigForm } from './schema.js';

/** The key beside the options of a rule. */
const LEVEL = 'level';

/**
 * What a configuration says about rules: a level (`stray-space: off`), or a level and values of options
 * (`terms: { level: error, forbidden: [环保局] }`).
 * @param rules all there are
 * @throws InputError with line and column for a rule, a level or an option that is not there, and for a value of another
 * kind than the option wants
 */
export function ruleSettings(
  { rules: form }: Pick<ConfigForm, 'rules'>,
  document: ConfigDocument,
  rules: readonly ListedRule[],
): RuleSettings {
  const settings = Object.entries(form).map(([id, value]): [string, RuleSetting] => {
    const rule = knownRule(id, rules, document.keyAt(['rules'], id));
    return [id, settingOf(value, rule, document)];
  });
  return Object.fromEntries(settings);
}

function settingOf(value: unknown, rule: ListedRule, document: ConfigDocument): RuleSetting {
  const path = ['rules', rule.id];
  if (!isMap(value)) return { level: levelAt(value, path, document) };
  const { [LEVEL]: level, ...options } = value;
  for (const [name, given] of Object.entries(options)) {
    checkOption(name, given, rule, document);
  }
  return {
    ...(level !== undefined && { level: levelAt(level, [...path, LEVEL], document) }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

function checkOption(name: string, value: unknown, rule: ListedRule, document: ConfigDocument): void {
  const path = ['rules', rule.id];
  const options = new Map(Object.entries(rule.options ?? {}));
  const option = options.get(name);
  if (!option) {
    const known = [LEVEL, ...options.keys()];
    const at = document.keyAt(path, name);
    throw new InputError('config-option-unknown', { ...at, rule: rule.id, option: name, known });
  }
  checkOptionValue(option.kind, value, [...path, name], document);
}

function levelAt(value: unknown, path: ConfigPath, document: ConfigDocument): Level {
  const level = LEVELS.find((one) => one === value);
  if (level !== undefined) return level;
  const where = { ...document.at(path), key: keyOf(path) };
  if (value === null || value === '') throw new InputError('config-blank', where);
  if (typeof value === 'object') {
    throw new InputError('config-type', { ...where, expected: path.at(-1) === LEVEL ? 'text' : 'setting' });
  }
  throw new InputError('config-value', { ...where, value: String(value), allowed: LEVELS });
}
