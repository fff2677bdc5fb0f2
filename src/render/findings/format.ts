import type { Finding, Severity } from '../../model/finding.js';
import type { RenderOptions } from '../format.js';

/** A rule as a report explains it, in the language of the report. */
export interface RuleInfo {
  readonly id: string;
  /** What the rule is set to. */
  readonly severity: Severity | 'off';
  /** One line, without a full stop. */
  readonly summary: string;
  /** Paragraphs are separated by an empty line. */
  readonly explanation: string;
  readonly advice: string;
  /** What the rule is about: `numbering`, `text` … */
  readonly group: string;
}

/** What `jiaokan lint` and `jiaokan check` have found. */
export interface FindingsReport {
  /** In the order in which they are to be listed; ignored ones are among them, and marked. */
  readonly findings: readonly Finding[];
  /** Rules that findings may name; one that is not here is named by its id alone. */
  readonly rules: readonly RuleInfo[];
  /** How many texts were looked at. */
  readonly files: number;
  /** Which texts these were; a format that lists what passed lists them. */
  readonly paths?: readonly string[];
  /** Version of the program, for formats that say what they were written by. */
  readonly version?: string;
}

/** Writes findings in one format; ends with a line end. */
export type FindingsFormat = (report: FindingsReport, options: RenderOptions) => string;

/** Name of a format of findings. */
export type FindingsFormatName = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'md';
