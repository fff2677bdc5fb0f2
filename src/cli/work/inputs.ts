import type { ReviewedText } from '../../check/review.js';
import type { Config, WitnessEntry } from '../../config.js';
import type { EditionPlan } from '../../corpus/plan.js';
import type { RuleSettings } from '../../lint/index.js';
import type { Language } from '../../messages/language.js';
import type { Summary } from '../../model/comparison.js';
import type { Finding } from '../../model/finding.js';
import type { Notice } from '../../model/notice.js';
import type { Revision } from '../../model/tracked.js';
import type { Family } from '../../model/tree.js';
import type { Role } from '../../model/witness.js';
import type { documentSeries, RenderOptions } from '../../render/index.js';
import type { EditionPages, ReportPages, TextFacts } from '../../site.js';

/** A text that is to be read. All inputs and results of work are plain data, which can go to another thread. */
export interface TextInput {
  readonly path: string;
  /** What came in on standard input; a thread has none. */
  readonly bytes?: Uint8Array;
  readonly encoding?: string;
  readonly family?: Family;
  readonly revision?: Revision;
}

/** The outline of one text is asked for. */
export interface OutlineInput {
  readonly text: TextInput;
  readonly format: keyof typeof documentSeries;
  readonly options: RenderOptions;
  /** Whether it is to stand among others. */
  readonly member: boolean;
}

/** The outline of one text. */
export interface Outlined {
  /** UTF-8. */
  readonly written: Uint8Array;
  /** What its reader noticed. */
  readonly notices: readonly Notice[];
}

/** A text with its part in a comparison. */
export interface WitnessInput extends TextInput {
  readonly siglum: string;
  readonly role: Role;
}

/** The comparison of two texts is asked for. */
export interface ComparisonInput {
  readonly base: WitnessInput;
  readonly witness: WitnessInput;
  readonly language: Language;
}

/** Part of a build: a configuration with the texts of one edition, or with one text that is in none. */
export interface PartInput {
  readonly config: Config;
  readonly edition?: PartEdition;
}

/** The edition that a part of a build is to make. */
export interface PartEdition {
  readonly plan: EditionPlan;
  /** Of its files, without extensions. */
  readonly name: string;
  /** Names of the reports of its comparisons, in the order of the configuration. */
  readonly comparisons: readonly string[];
}

/** What becomes of a part of a build. */
export interface Part<Content = Uint8Array> {
  /** What there is to say of each text, by siglum. */
  readonly texts: readonly (readonly [siglum: string, facts: TextFacts])[];
  readonly reports: readonly PartReport<Content>[];
  readonly edition?: EditionPages<Content>;
}

/** A comparison, as the build writes it (UTF-8) and lists it. */
export interface PartReport<Content = Uint8Array> {
  /** Of its files, without extensions. */
  readonly name: string;
  readonly pages: ReportPages<Content>;
  readonly summary: Summary;
}

/** The findings of a text by itself are asked for. */
export interface LintInput {
  readonly text: TextInput;
  readonly language: Language;
  readonly rules: RuleSettings;
}

/** A text of a corpus is to be checked. */
export interface CheckTextInput {
  readonly entry: WitnessEntry;
  readonly language: Language;
  readonly rules: RuleSettings;
  /** What was kept when it was reviewed. */
  readonly reviewed?: ReviewedText;
}

/** What a check finds out about a text. */
export interface CheckedText {
  readonly findings: readonly Finding[];
  readonly facts: TextFacts;
}

/** The base of a corpus and another of its texts are to be checked together. */
export interface CheckPairInput {
  /** With the two texts, and with their comparison where one is made. */
  readonly config: Config;
  readonly base: string;
  readonly other: string;
  readonly language: Language;
  readonly rules: RuleSettings;
}

/** What a check finds out about two texts. */
export interface CheckedPair {
  readonly findings: readonly Finding[];
}

/** A text of a corpus by itself, and the pairs in which it stands beside the base: it is read once for all of them. */
export interface CheckInput {
  readonly text?: CheckTextInput;
  readonly pairs: readonly CheckPairInput[];
  readonly part?: CheckPartInput;
}

/** Part of a build is to be made, to see whether its reports are up to date and its decisions can be followed. */
export interface CheckPartInput {
  readonly input: PartInput;
  readonly language: Language;
}

/** A part of a build as it would be written, by the SHA-256 of each file. */
export interface CheckedPart {
  readonly part: Part<string>;
  /** About the decisions of the editors. */
  readonly findings: readonly Finding[];
}

/** What a check finds out about a text and its pairs, in their order. */
export interface Checked {
  readonly text?: CheckedText;
  readonly pairs: readonly CheckedPair[];
  readonly part?: CheckedPart;
}
