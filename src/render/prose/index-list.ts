import type { Summary } from '../../model/comparison.js';
import type { EditionSummary } from '../../model/edition.js';
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

/** A file beside the index. */
export interface IndexFile {
  readonly label: string;
  readonly path: string;
}

/** A comparison as the index lists it. */
export interface IndexComparison {
  readonly base: string;
  readonly witness: string;
  readonly summary: Summary;
  /** Files beside the index: the page, and what else was written. */
  readonly page: string;
  readonly files?: readonly IndexFile[];
}

/** An article of an edition as the index draws it. */
export interface IndexSpot {
  /** How many characters are printed. */
  readonly length: number;
  readonly entries: number;
  readonly substantive: number;
}

/** An edition as the index lists it; texts by their sigla. */
export interface IndexEdition {
  readonly title: string;
  readonly base: string;
  readonly witnesses: readonly string[];
  readonly commentaries: readonly string[];
  readonly parallels: readonly string[];
  /** Files beside the index: the page, and what else was written. */
  readonly page: string;
  readonly files: readonly IndexFile[];
  readonly summary: EditionSummary;
  /** From the beginning of the text to its end. */
  readonly density?: readonly IndexSpot[];
}

/** What `jiaokan build` has made. */
export interface IndexPage {
  readonly title: string;
  readonly editions: readonly IndexEdition[];
  readonly texts: readonly IndexText[];
  readonly comparisons: readonly IndexComparison[];
}
