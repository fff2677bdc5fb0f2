import type { Config } from '../../config.js';
import type { Language } from '../../messages/language.js';
import type { Summary } from '../../model/comparison.js';
import type { Family } from '../../model/tree.js';
import type { Role } from '../../model/witness.js';
import type { documentSeries, RenderOptions } from '../../render/index.js';
import type { ReportPages, TextFacts } from '../../site.js';

/** A text that is to be read. All inputs and results of work are plain data, which can go to another thread. */
export interface TextInput {
  readonly path: string;
  /** What came in on standard input; a thread has none. */
  readonly bytes?: Uint8Array;
  readonly encoding?: string;
  readonly family?: Family;
}

/** The outline of one text is asked for. */
export interface OutlineInput {
  readonly text: TextInput;
  readonly format: keyof typeof documentSeries;
  readonly options: RenderOptions;
  /** Whether it is to stand among others. */
  readonly member: boolean;
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

/** Part of a build: a configuration with one comparison and its two texts, or with one text and no comparison. */
export interface PartInput {
  readonly config: Config;
}

/** What becomes of a part of a build. */
export interface Part {
  /** What there is to say of each text, by siglum. */
  readonly texts: readonly (readonly [siglum: string, facts: TextFacts])[];
  readonly reports: readonly PartReport[];
}

/** A comparison, as the build writes it (UTF-8) and lists it. */
export interface PartReport {
  readonly pages: ReportPages<Uint8Array>;
  readonly summary: Summary;
}
