import type { Level, RuleDescription } from './rule.js';

/** What a configuration says about one rule. */
export interface RuleSetting {
  readonly level?: Level;
  /** Values by the names of the rule's options, of the right kinds. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a configuration says about rules, by their ids; a rule that is not named keeps its defaults. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What a rule is set to. */
export function levelOf({ id, level }: RuleDescription, settings: RuleSettings): Level {
  return settings[id]?.level ?? level;
}
