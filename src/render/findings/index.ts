import type { RenderOptions } from '../format.js';
import type { FindingsFormat, FindingsFormatName, FindingsReport } from './format.js';
import { findingsGithub } from './github.js';
import { findingsJson } from './json.js';
import { findingsJunit } from './junit.js';
import { findingsMarkdown } from './md.js';
import { findingsSarif } from './sarif.js';
import { findingsText } from './text.js';

export type { FindingsFormat, FindingsFormatName, FindingsReport, RuleInfo } from './format.js';

/** Formats of findings. To add one: a file here, a line in this table and in that of ../writer.ts. */
export const findingsFormats = {
  text: findingsText,
  json: findingsJson,
  sarif: findingsSarif,
  junit: findingsJunit,
  github: findingsGithub,
  md: findingsMarkdown,
} as const satisfies Readonly<Record<FindingsFormatName, FindingsFormat>>;

/**
 * Writes findings.
 * @returns the same string for the same input on every machine; it ends with a line end
 */
export function renderFindings(
  format: FindingsFormatName,
  report: FindingsReport,
  options: RenderOptions,
): string {
  const write: FindingsFormat = findingsFormats[format];
  return write(report, options);
}
