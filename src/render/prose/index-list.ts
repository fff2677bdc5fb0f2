import type { Summary } from '../../model/comparison.js';
import type { Role } from '../../model/witness.js';

/** A text as the index lists it. */
export interface IndexText {
  readonly siglum: string;
  readonly role: Role;
  readonly path: string;
  /** The name as the text prints it. */
  readonly title: string;
  /** Where the text was taken from, in the words of the configuration. */
  readonly source?: string;
  readonly date?: string;
  readonly sha256: string;
  /** How many articles, or units where there are none. */
  readonly units: number;
  /** The units are articles. */
  readonly articles: boolean;
}

/** A comparison as the index lists it. */
export interface IndexComparison {
  readonly base: string;
  readonly witness: string;
  readonly summary: Summary;
  /** Files beside the index: the page, and what else was written. */
  readonly page: string;
  readonly files?: readonly { readonly label: string; readonly path: string }[];
}

/** What `jiaokan build` has made. */
export interface IndexPage {
  readonly title: string;
  readonly texts: readonly IndexText[];
  readonly comparisons: readonly IndexComparison[];
}
