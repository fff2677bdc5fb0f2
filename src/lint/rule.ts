import type { Catalogue, Language } from '../messages/language.js';
import type { Comparison } from '../model/comparison.js';
import type { Notice } from '../model/notice.js';
import type { Severity } from '../model/finding.js';
import type { OptionDefinitions, OptionsOf } from './options.js';
import type { LintText } from './view/text.js';

/** What a rule can be set to: a severity, or not to be looked at. */
export const LEVELS = ['off', 'note', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** What rules are about, in the order in which they are listed. */
export const RULE_GROUPS = ['numbering', 'text', 'wording', 'references', 'witnesses', 'corpus'] as const;
/** One of {@link RULE_GROUPS}. */
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** What a rule is for, in the words of `jiaokan rules`. */
export interface RuleDoc {
  /** One line, without a full stop at its end. */
  readonly summary: string;
  /** What is looked at and why it matters, with words of real statute; paragraphs are separated by an empty line. */
  readonly explanation: string;
  /** What to do about a finding. */
  readonly advice: string;
}

/** What every rule has. */
export interface RuleDescription {
  /** Lower-case words with hyphens, named for what is wrong; never renamed, since baselines and configurations hold it. */
  readonly id: string;
  readonly group: RuleGroup;
  /** What it is set to where the configuration says nothing. */
  readonly level: Level;
  readonly doc: Catalogue<RuleDoc>;
}

/** A stretch of a text that a rule has something to say about. */
export interface Spot {
  /** UTF-16 offsets into the source, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A second place that a problem has to do with, and what is to be said of it. */
export type Related<Where extends Spot = Spot> = Where & { readonly message: string };

/** What a rule has found in a text. */
export type Problem<Where extends Spot = Spot> = Where & {
  readonly message: string;
  /** What stands there; the slice of the source unless given. */
  readonly actual?: string;
  readonly expected?: string;
  readonly related?: readonly Related<Where>[];
};

/** How a rule is set, for one run of it. */
export interface Setting<Options> {
  readonly options: Options;
  readonly language: Language;
}

/** A text with what the rule finds in it: `line:column what stands there`, in order; nothing for a text it passes. */
export interface Example<Options = Readonly<Record<string, unknown>>> {
  readonly text: string;
  /** What the reader of a file noticed, where the rule is about that. */
  readonly notices?: readonly Notice[];
  readonly options?: Partial<Options>;
  readonly found: readonly string[];
}

/** A rule about one text. Its check is a method, so that rules with different options fit into one list. */
export interface TextRule<Definitions extends OptionDefinitions = OptionDefinitions> extends RuleDescription {
  readonly options: Definitions;
  /** At least one that passes and one with findings. */
  readonly examples: readonly Example<OptionsOf<Definitions>>[];
  /** Finds everything in a text, in any order. Never throws, whatever the text. */
  check(text: LintText, setting: Setting<OptionsOf<Definitions>>): Iterable<Problem>;
}

/** The base of a corpus and another of its texts. */
export interface LintPair {
  readonly base: LintText;
  readonly other: LintText;
  /** Where the two were compared: a commentary and a parallel are not versions of the base. */
  readonly comparison?: Comparison;
}

/** A stretch of one of two texts. */
export interface PairSpot extends Spot {
  readonly in: 'base' | 'other';
}

/** What a rule has found between two texts. */
export type PairProblem = Problem<PairSpot>;

/** Two texts with what the rule finds between them: `line:column what stands there` in `other`, `base line:column …`. */
export interface PairExample<Options = Readonly<Record<string, unknown>>> {
  readonly base: string;
  readonly other: string;
  /** What part the other text plays; `witness` unless given. */
  readonly role?: 'witness' | 'commentary' | 'parallel';
  readonly options?: Partial<Options>;
  readonly found: readonly string[];
}

/** A rule about the base and one other text. */
export interface PairRule<Definitions extends OptionDefinitions = OptionDefinitions> extends RuleDescription {
  readonly options: Definitions;
  readonly examples: readonly PairExample<OptionsOf<Definitions>>[];
  /** Finds everything between two texts, in any order. Never throws, whatever the texts. */
  check(pair: LintPair, setting: Setting<OptionsOf<Definitions>>): Iterable<PairProblem>;
}

/** Gives a rule its types, from the options it declares. */
export function textRule<const Definitions extends OptionDefinitions>(
  rule: TextRule<Definitions>,
): TextRule<Definitions> {
  return rule;
}

/** Gives a rule its types, from the options it declares. */
export function pairRule<const Definitions extends OptionDefinitions>(
  rule: PairRule<Definitions>,
): PairRule<Definitions> {
  return rule;
}
