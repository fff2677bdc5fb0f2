import type { Alignment, Relation } from './alignment.js';
import type { Finding } from './finding.js';
import type { Point } from './point.js';

export const KINDS = [
  'substitution',
  'omission',
  'addition',
  'transposition',
  'punctuation',
  'orthography',
] as const;
export type Kind = (typeof KINDS)[number];

/** Of a variant that only gives the new number of an article that both texts cite. */
export const FOLLOWS = 'follows renumbering';

/** What one side has at a variant, verbatim: `text` is the slice of the source from `start` to `end`. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
}

/** Where, on the side that lacks the words, they would stand. */
export interface Gap {
  readonly id: string;
  readonly point: Point;
}

/** 异文: a place where the witness departs from the base. Exactly one of `base` and `witness` may be null. */
export interface Variant {
  /** Unique in the comparison and stable while the text around it is: `art-5/para-3.v2`. */
  readonly id: string;
  readonly kind: Kind;
  /** False for punctuation and orthography, and for what has a note. */
  readonly substantive: boolean;
  /** Why a difference of the wording is none of substance. */
  readonly note?: typeof FOLLOWS;
  readonly base: Reading | null;
  readonly witness: Reading | null;
  /** Set where one side is null. */
  readonly gap?: Gap;
  /** The reading is a whole division (a 款, an article) that the other side lacks. */
  readonly whole: boolean;
}

/** Counts over one comparison. */
export interface Summary {
  readonly articles: { readonly base: number; readonly witness: number };
  readonly rows: number;
  /** Rows by relation, every relation named. */
  readonly relations: Readonly<Record<Relation, number>>;
  readonly moved: number;
  readonly renumbered: number;
  readonly variants: number;
  readonly substantive: number;
  /** Variants that follow the renumbering of the articles they cite; counted under their kind, too. */
  readonly followsRenumbering: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly findings: number;
}

/** The result of comparing one witness with the base. */
export interface Comparison {
  readonly alignment: Alignment;
  /** In the order of the rows, headings first where they stand first. */
  readonly variants: readonly Variant[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}
