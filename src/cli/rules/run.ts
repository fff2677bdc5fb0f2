import { InputError } from '../../errors.js';
import { rules, ruleOf, type ListedRule } from '../../lint/index.js';
import type { Language } from '../../messages/language.js';
import { nearest } from '../../model/nearest.js';
import { rulesFormats, type RulePage } from '../../render/index.js';
import type { Context } from '../command.js';
import { outputOf, terminalOf } from '../options.js';
import { deliver, formatOf } from '../result.js';
import type { RulesOptions } from './options.js';

const EXTENSIONS = { '.json': 'json', '.md': 'md', '.markdown': 'md', '.txt': 'text' } as const;

/**
 * Lists the rules, or explains one.
 * @throws InputError where there is no such rule
 */
export async function runRules(
  id: string | undefined,
  options: RulesOptions,
  context: Context,
): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, EXTENSIONS, 'text');
  const wanted = id === undefined ? rules : [known(id)];
  const pages = wanted.map((rule) => pageOf(rule, context.language));
  const wishes = { lang: context.language, ...terminalOf(options, context.io) };
  await deliver(rulesFormats[format](pages, id !== undefined, wishes), output, context);
}

function known(id: string): ListedRule {
  const rule = ruleOf(id);
  const ids = rules.map((one) => one.id);
  if (rule === undefined) throw new InputError('rule-unknown', { id, like: nearest(id, ids) });
  return rule;
}

function pageOf(
  { id, group, level, doc, options = {}, examples = [] }: ListedRule,
  lang: Language,
): RulePage {
  return {
    id,
    group,
    severity: level,
    ...doc[lang],
    options: Object.entries(options).map(([name, option]) => ({
      name,
      kind: option.kind,
      default: option.default,
      doc: option.doc[lang],
    })),
    examples: examples.map(({ found, ...texts }) => ({
      texts: 'text' in texts ? [texts.text] : [texts.base, texts.other],
      found,
    })),
  };
}
