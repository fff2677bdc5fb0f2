import { RULES_PAGE } from '../../messages/rules-page.js';
import type { Language } from '../../messages/language.js';
import { visible } from '../prose/visible.js';
import { columnsOf } from '../text/columns.js';
import { pad } from '../text/masthead.js';
import { sheetOf, type Sheet } from '../text/sheet.js';
import { span, type Tone } from '../text/span.js';
import { configurationOf } from './configuration.js';
import type { RuleExample, RulePage, RulesFormat } from './format.js';
import { byGroup } from './groups.js';

const TONES: Readonly<Record<RulePage['severity'], Tone>> = {
  error: 'base',
  warning: 'alert',
  note: 'plain',
  off: 'faint',
};
const INDENT = 2;

/** The rules for the terminal: a line for each, or one with everything there is to say of it. */
export const rulesText: RulesFormat = (rules, alone, options) => {
  const sheet = sheetOf(options);
  const [first] = rules;
  if (alone && first) putPage(first, sheet, options.lang);
  else putList(rules, sheet, options.lang);
  return sheet.text();
};

function putList(rules: readonly RulePage[], sheet: Sheet, lang: Language): void {
  const say = RULES_PAGE[lang];
  const idWidth = Math.max(...rules.map(({ id }) => columnsOf(id)));
  const levelWidth = Math.max(...Object.values(say.level).map(columnsOf));
  for (const [group, members] of byGroup(rules)) {
    sheet.put([span(say.group[group] ?? group, 'strong')]);
    for (const { id, severity, summary } of members) {
      sheet.put(
        [
          span(`${pad(id, idWidth)}  `, 'plain'),
          span(pad(say.level[severity], levelWidth), TONES[severity]),
          span(`  ${summary}`, severity === 'off' ? 'faint' : 'plain'),
        ],
        INDENT,
        INDENT + idWidth + levelWidth + 4,
      );
    }
    sheet.blank();
  }
  sheet.put([span(say.intro)]);
  sheet.put([span(say.more, 'faint')]);
}

function putPage(rule: RulePage, sheet: Sheet, lang: Language): void {
  const say = RULES_PAGE[lang];
  sheet.put([span(rule.id, 'strong'), span(`  ${say.level[rule.severity]}`, TONES[rule.severity])]);
  sheet.put([span(rule.summary)]);
  sheet.blank();
  for (const [at, paragraph] of rule.explanation.split('\n\n').entries()) {
    if (at > 0) sheet.blank();
    sheet.put([span(paragraph)]);
  }
  putSection(say.advice, sheet);
  sheet.put([span(rule.advice)], INDENT);
  if (rule.options.length > 0) {
    putSection(say.options, sheet);
    for (const { name, doc, default: value } of rule.options)
      sheet.put(
        [span(name, 'strong'), span(`  ${doc}  `), span(say.defaultsTo(JSON.stringify(value)), 'faint')],
        INDENT,
        INDENT * 2,
      );
  }
  putSection(say.configuration, sheet);
  for (const line of configurationOf(rule)) sheet.line([span(`  ${line}`)]);
  if (rule.examples.length > 0) putSection(say.examples, sheet);
  for (const [at, example] of rule.examples.entries()) {
    if (at > 0) sheet.blank();
    putExample(example, sheet, lang);
  }
}

function putSection(title: string, sheet: Sheet): void {
  sheet.blank();
  sheet.put([span(title, 'strong')]);
}

function putExample({ texts, found }: RuleExample, sheet: Sheet, lang: Language): void {
  const say = RULES_PAGE[lang];
  texts.forEach((text, at) => {
    if (texts.length > 1) sheet.put([span(at === 0 ? say.base : say.other, 'faint')], INDENT);
    for (const line of text.split('\n')) sheet.put([span(visible(line))], INDENT * 2);
  });
  const told = found.map((one) => `${say.finds} ${visible(one)}`);
  for (const line of told) sheet.put([span(line, 'alert')], INDENT);
  if (found.length === 0) sheet.put([span(say.passes, 'witness')], INDENT);
}
