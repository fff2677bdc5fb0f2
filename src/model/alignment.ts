import type { Pin } from './pin.js';
import type { Block, Division } from './tree.js';
import type { Witness } from './witness.js';

/** How the two sides of a row stand to each other; `same` means equal after folding. */
export const RELATIONS = ['same', 'edited', 'split', 'merged', 'inserted', 'deleted'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What carried a link, so that a reader can judge it. */
export interface Evidence {
  /** The printed numbers agree. */
  readonly number: boolean;
  /** Weighted bigram similarity of the two sides taken together, 0…1. */
  readonly content: number;
  /** How much of each side is found on the other, 0…1. */
  readonly coverage: { readonly base: number; readonly witness: number };
  /** The link rests on position: the only ones left between two sure neighbours. */
  readonly position: boolean;
}

/** Divisions of the base ↔ divisions of the witness, none to many on each side. */
export interface Row {
  readonly base: readonly Division[];
  readonly witness: readonly Division[];
  readonly relation: Relation;
  /** The row stands out of order. */
  readonly moved: boolean;
  /** Linked, but the printed numbers differ. */
  readonly renumbered: boolean;
  /** 0…1; 1 for equal content, 0 for a one-sided row. */
  readonly score: number;
  readonly evidence: Evidence;
  /** 款 inside an article, 项 inside a 款, 目 inside a 项. */
  readonly rows: readonly Row[];
  /** The decision of a person that made the row; links that were found bear none. */
  readonly pin?: Pin;
}

/** Two texts, matched unit by unit. */
export interface Alignment {
  readonly base: Witness;
  readonly witness: Witness;
  /** Every article (or the unit that plays its part) of both sides is in exactly one row. Base order; insertions where they stand. */
  readonly rows: readonly Row[];
  /** Title, 题注, preamble and the headings of 编 章 节. */
  readonly headings: readonly HeadingRow[];
  /** The decisions that were given, whether they could be followed or not. */
  readonly pins: readonly Pin[];
}

/** A heading or a stretch of text outside the articles, matched. */
export interface HeadingRow {
  readonly base: HeadingUnit | null;
  readonly witness: HeadingUnit | null;
}

/** What of a tree a heading row compares: a title or 题注 block, a heading of a 章, or a paragraph of a preamble. */
export interface HeadingUnit {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly node: Division | Block;
}
