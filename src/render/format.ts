import type { Language } from '../messages/language.js';
import type { Comparison } from '../model/comparison.js';
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
