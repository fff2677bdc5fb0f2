import type { RuleDescription } from '../../rule.js';
import { articleRules } from './articles.js';
import { partRules } from './parts.js';
import { pinRules } from './pins.js';

/** What a comparison finds by itself (stage compare); it is described here, so that it can be listed and set. */
export const comparisonRules: readonly RuleDescription[] = [...articleRules, ...partRules, ...pinRules];
