import { RULES_PAGE } from '../../messages/rules-page.js';
import type { Language } from '../../messages/language.js';
import { escapeMarkdown, table } from '../md/escape.js';
import { configurationOf } from './configuration.js';
import type { RuleExample, RulePage, RulesFormat } from './format.js';
import { byGroup } from './groups.js';

/** The rules as a document: a table of each group, and a section for each rule; one rule alone is its section. */
export const rulesMarkdown: RulesFormat = (rules, alone, { lang }) => {
  const say = RULES_PAGE[lang];
  if (alone) return lines(rules.flatMap((rule) => page(rule, '#', lang)));
  const groups = [...byGroup(rules)].flatMap(([group, members]) => [
    `## ${say.group[group] ?? group}`,
    '',
    ...table(
      [say.rule, say.setTo, say.what],
      members.map(({ id, severity, summary }) => [
        `[${id}](#${id})`,
        say.level[severity],
        escapeMarkdown(summary),
      ]),
    ),
    '',
    ...members.flatMap((rule) => page(rule, '###', lang)),
  ]);
  return lines([`# ${say.title}`, '', say.intro, '', ...groups]);
};

function page(rule: RulePage, mark: string, lang: Language): string[] {
  const say = RULES_PAGE[lang];
  const options = rule.options.map(
    ({ name, doc, default: value }) =>
      `- \`${name}\`: ${escapeMarkdown(doc)}${say.defaultsTo(`\`${JSON.stringify(value)}\``)}`,
  );
  return [
    `${mark} ${rule.id}`,
    '',
    `${say.level[rule.severity]} · ${escapeMarkdown(rule.summary)}`,
    '',
    ...rule.explanation.split('\n\n').flatMap((paragraph) => [escapeMarkdown(paragraph), '']),
    `**${say.advice}** ${escapeMarkdown(rule.advice)}`,
    '',
    ...(options.length > 0 ? [`**${say.options}**`, '', ...options, ''] : []),
    '```yaml',
    ...configurationOf(rule),
    '```',
    '',
    ...(rule.examples.length > 0 ? [`**${say.examples}**`, ''] : []),
    ...rule.examples.flatMap((example) => exampleLines(example, lang)),
  ];
}

function exampleLines({ texts, found }: RuleExample, lang: Language): string[] {
  const say = RULES_PAGE[lang];
  const told = found.map((one) => `${say.finds} ${one}`).join('; ');
  const fence = '`'.repeat(4);
  return [fence, ...texts.join('\n\n').split('\n'), fence, '', escapeMarkdown(told || say.passes), ''];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}
