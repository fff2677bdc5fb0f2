import type { Language } from '../messages/language.js';
import type { Comparison } from '../model/comparison.js';
import type { Profile, Table } from '../model/file-wishes.js';
import type { SourceText } from '../model/source.js';
import type { Root } from '../model/tree.js';

/** What a report is about: one base compared with one witness or several. */
export interface Report {
  /** Over the report; without one the name of the regulation as the base prints it. */
  readonly title?: string;
  readonly comparisons: readonly Comparison[];
}

/** A parsed text; a witness is one. */
export interface Document {
  readonly source: SourceText;
  readonly tree: Root;
}

/** Wishes that hold for every format; a format that has no use for one ignores it. */
export interface RenderOptions {
  readonly lang: Language;
  /** Terminal colours. Off by default. */
  readonly color?: boolean;
  /** Columns of the terminal; 80 by default, never taken as less than 24. */
  readonly width?: number;
}

/** Writes a report in one format; ends with a line end. */
export type ReportFormat = (report: Report, options: RenderOptions) => string;

/** Writes a parsed document in one format; ends with a line end. */
export type DocumentFormat = (document: Document, options: RenderOptions) => string;

/** Name of a format of a report. */
export type ReportFormatName = 'text' | 'json' | 'html' | 'md' | 'patch';

/** Wishes for files that go to an editor; a format that has no use for one ignores it. */
export interface FileOptions extends RenderOptions {
  /** `mono` by default: it prints in black and white. */
  readonly profile?: Profile;
  /** Of a table of both texts: without the articles in which they do not differ. */
  readonly changedOnly?: boolean;
  /** Who signs for tracked changes and for the collation. */
  readonly author?: string;
  /** Date of the collation, `YYYY-MM-DD`; where there is none, a form leaves room for it. */
  readonly date?: string;
  /** Of a format that holds one table; `variants` by default. */
  readonly table?: Table;
}

/** Writes a report as the bytes of a file; the same bytes for the same input on every machine. */
export type ReportFile = (report: Report, options: FileOptions) => Promise<Uint8Array>;

/** Name of a format of a report that is a file rather than a text. */
export type ReportFileName = 'docx' | 'redline' | 'csv' | 'xlsx';
