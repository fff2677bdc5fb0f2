import type { RulesFormat } from './format.js';

/** The rules as data: schema `jiaokan/rules@1`. */
export const rulesJson: RulesFormat = (rules) =>
  `${JSON.stringify({ schema: 'jiaokan/rules@1', rules }, null, 2)}\n`;
