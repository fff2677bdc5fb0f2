import type { Row } from './alignment.js';
import type { Comparison, FOLLOWS, Gap, Kind, Reading } from './comparison.js';
import type { Finding } from './finding.js';
import type { Division } from './tree.js';
import type { Witness } from './witness.js';

/** How the wording is chosen where nobody has decided: the base stands, most witnesses are followed, or the latest is. */
export const CHOICE_RULES = ['base', 'majority', 'latest'] as const;
export type ChoiceRule = (typeof CHOICE_RULES)[number];

/** A text of an edition, and what is known of it beside its words. */
export interface EditionText {
  readonly witness: Witness;
  /** Where it comes from, in a line for readers. */
  readonly source?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** What one text has at a place of the apparatus. */
export interface Attestation {
  readonly siglum: string;
  /** False for a commentary, which only quotes: indirect evidence. */
  readonly direct: boolean;
  /** Verbatim; null where the text has the passage, but none of these words. */
  readonly reading: Reading | null;
  /** Where the words would stand; set where `reading` is null. */
  readonly gap?: Gap;
  /** How often the words stand in that text as a whole; not set where there are none, or only marks. */
  readonly times?: number;
}

/** 异文 of one wording, with everything that reads so. */
export interface ApparatusReading {
  /** As printed, without line ends; empty where the words are wanting. */
  readonly text: string;
  /** How it departs from the lemma; not set for the lemma itself. */
  readonly kind?: Kind;
  /** False for the lemma, for punctuation and orthography, and for what has a note. */
  readonly substantive: boolean;
  readonly note?: typeof FOLLOWS;
  /** In the order of the texts of the edition; of the lemma the base is the first. */
  readonly attestations: readonly Attestation[];
}

/** What the edition prints at a place of the apparatus, and why. */
export interface Choice {
  /** Words of the edition; empty where it leaves them out. */
  readonly text: string;
  /** Index into the readings; not set where an editor's own words are printed. */
  readonly reading?: number;
  /** `base`: nothing has been decided, and the variant is open, unless only a commentary departs. */
  readonly by: 'base' | 'rule' | 'decision';
  /** For readers; where the variant is open empty, or why the rule could not decide. */
  readonly because: string;
  readonly editor?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** 校勘记: a place of the base where a text reads something else. */
export interface ApparatusEntry {
  /** `art-5/para-3.8c1f`: the division, and four hexadecimal digits that stand for the lemma. */
  readonly id: string;
  /** From 1, in the order of the base. */
  readonly n: number;
  /** Id of the division or block of the base. */
  readonly at: string;
  /** What the base has; null where it lacks what another text has. */
  readonly lemma: Reading | null;
  /** Where in the base the words would stand; set where `lemma` is null. */
  readonly gap?: Gap;
  /** A whole 款, 项, 条 or heading that one side lacks. */
  readonly whole: boolean;
  /** The first is the lemma. */
  readonly readings: readonly ApparatusReading[];
  /** Sigla of witnesses that have nothing of the division at all. */
  readonly lacking: readonly string[];
  /** A witness departs from the base in substance. */
  readonly substantive: boolean;
  /** Only commentaries depart from the base. */
  readonly indirect: boolean;
  readonly choice: Choice;
  /** Stands for the wording of all readings: what a decision is sealed with. */
  readonly hash: string;
  /** The variants of the comparisons that it is made of. */
  readonly variants: readonly { readonly siglum: string; readonly id: string }[];
}

/** Units of the base and of every witness that belong together: a line of the table of article numbers. */
export interface ConcordanceLine {
  readonly base: readonly Division[];
  /** One for each witness, in their order; without units where that witness has none. */
  readonly cells: readonly ConcordanceCell[];
}

/** What one witness has on a line, and the rows of its comparison that put it there. */
export interface ConcordanceCell {
  readonly units: readonly Division[];
  readonly rows: readonly Row[];
}

/** A stretch of a source: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that two texts share, marks and white space not counted. */
export interface SharedWords {
  readonly base: Stretch;
  readonly other: Stretch;
}

/** How a commentary renders the regulation: word for word, with words left out, or in words of its own. */
export const QUOTATION_KINDS = ['verbatim', 'shortened', 'paraphrased'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** A passage of a commentary that renders a passage of the base. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The words of the commentary. */
  readonly passage: Reading;
  /** The words of the base from the first shared one to the last; `id` is the innermost 条 款 项 that holds them all. */
  readonly base: Reading;
  /** In the order of the commentary. */
  readonly shared: readonly SharedWords[];
  /** How much of the passage is found in the base, 0…1, rare words counting more. */
  readonly score: number;
}

/** A count that a commentary states (等4项职责), held against the regulation. */
export interface CountCheck {
  /** The number with its unit. */
  readonly claim: Reading;
  readonly stated: number;
  readonly unit: string;
  /** Ids of what it counts in the base; none where that is not known. */
  readonly counted: readonly string[];
  /** Id of the division that holds them; empty where the whole text is counted. */
  readonly within: string;
  /** `unknown`: it is not sure what is counted. */
  readonly result: 'agrees' | 'differs' | 'unknown';
}

/** What a commentary says about the regulation. */
export interface Commentary {
  readonly text: EditionText;
  /** In the order of the commentary. */
  readonly quotations: readonly Quotation[];
  readonly counts: readonly CountCheck[];
  /** Ids of the articles of the base it neither quotes nor renders, in order. */
  readonly silent: readonly string[];
}

/** Words of the one where the other has different ones, between shared words; one of them may be empty. */
export interface Differing {
  readonly base: string;
  readonly parallel: string;
}

/** A provision that a parallel text has, too: 款 or 项 of both. */
export interface SharedProvision {
  readonly base: Reading;
  readonly parallel: Reading;
  readonly shared: readonly SharedWords[];
  readonly differing: readonly Differing[];
  /** 0…1: how much of the shorter provision is found in the other, rare words counting more. */
  readonly strength: number;
  readonly grade: 'strong' | 'medium' | 'weak';
}

/** A text on the same matter that is no version of the regulation. */
export interface Parallel {
  readonly text: EditionText;
  /** Which of the two texts is older; not set where a date is wanting. */
  readonly older?: 'base' | 'parallel' | 'same';
  /** In the order of the base. */
  readonly provisions: readonly SharedProvision[];
  /** Ids of the units (articles) of either text that have no counterpart, in order. */
  readonly alone: { readonly base: readonly string[]; readonly parallel: readonly string[] };
}

/** How often the texts use each of several words for one thing. */
export interface TermGroup {
  /** `variant`: readings of the apparatus; `parallel`: words that differ in shared provisions; `given`: by the configuration. */
  readonly from: 'variant' | 'parallel' | 'given';
  readonly terms: readonly Term[];
}

/** A word, and where each text has it. */
export interface Term {
  readonly text: string;
  /** One for each text of the edition, in their order. */
  readonly uses: readonly { readonly siglum: string; readonly places: readonly Reading[] }[];
}

/** Counts over an edition. */
export interface EditionSummary {
  readonly articles: number;
  /** Entries in which a witness departs from the base. */
  readonly entries: number;
  readonly substantive: number;
  /** Entries in which only a commentary does. */
  readonly indirect: number;
  readonly open: number;
  readonly decided: number;
  readonly kinds: Readonly<Record<Kind, number>>;
}

/** 整理本: the base text with everything that is known about its wording. */
export interface Edition {
  readonly title: string;
  readonly base: EditionText;
  /** In the order of the configuration; it decides about columns, and about nothing else. */
  readonly witnesses: readonly EditionText[];
  /** The base with each witness, in their order. */
  readonly comparisons: readonly Comparison[];
  readonly concordance: readonly ConcordanceLine[];
  /** In the order of the base. */
  readonly apparatus: readonly ApparatusEntry[];
  readonly commentaries: readonly Commentary[];
  readonly parallels: readonly Parallel[];
  readonly terms: readonly TermGroup[];
  readonly rule: ChoiceRule;
  /** About the texts, the comparisons and the decisions. */
  readonly findings: readonly Finding[];
  readonly summary: EditionSummary;
}
