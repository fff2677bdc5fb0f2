import type { RenderOptions } from '../format.js';
import type { RuleInfo } from '../findings/format.js';

/** An option of a rule, in the language of the page. */
export interface RuleOption {
  readonly name: string;
  /** What it holds: `number`, `flag`, `words`, `replacements`. */
  readonly kind: string;
  readonly default: unknown;
  readonly doc: string;
}

/** A text and what the rule finds in it, `line:column what stands there`. */
export interface RuleExample {
  /** The text; of a rule about two texts the base and the other. */
  readonly texts: readonly string[];
  readonly found: readonly string[];
}

/** Everything there is to say of a rule, in the language of the page. */
export interface RulePage extends RuleInfo {
  readonly options: readonly RuleOption[];
  readonly examples: readonly RuleExample[];
}

/**
 * Writes rules in one format; ends with a line end. One rule alone is explained, several are listed.
 * @param alone whether one rule was asked for
 */
export type RulesFormat = (rules: readonly RulePage[], alone: boolean, options: RenderOptions) => string;

/** Name of a format of rules. */
export type RulesFormatName = 'text' | 'json' | 'md';
