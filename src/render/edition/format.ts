import type { Language } from '../../messages/language.js';
import type { Edition } from '../../model/edition.js';
import type { FileOptions } from '../format.js';
import type { Download } from '../prose/edition/download.js';

/** Wishes that hold for every format of an edition. */
export interface EditionOptions {
  /** Of what the program says; the texts stay as they are. */
  readonly lang: Language;
  /** Files beside the page that it offers. */
  readonly downloads?: readonly Download[];
}

/** Writes an edition in one format; deterministic, ends with a line end. */
export type EditionFormat = (edition: Edition, options: EditionOptions) => string;

/** Writes an edition as the bytes of a file; the same bytes for the same input on every machine. */
export type EditionFile = (edition: Edition, options: FileOptions) => Promise<Uint8Array>;

/** Name of a format of an edition that is a file rather than a text. */
export type EditionFileName = 'docx' | 'xlsx';
