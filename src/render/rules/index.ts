import type { RulesFormat, RulesFormatName } from './format.js';
import { rulesJson } from './json.js';
import { rulesMarkdown } from './md.js';
import { rulesText } from './text.js';

export type { RuleExample, RuleOption, RulePage, RulesFormat, RulesFormatName } from './format.js';

/** Formats of the list of rules. To add one: a file here, a line in this table. */
export const rulesFormats: Readonly<Record<RulesFormatName, RulesFormat>> = {
  text: rulesText,
  json: rulesJson,
  md: rulesMarkdown,
};
