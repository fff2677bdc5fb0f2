import type { Edition } from '../model/edition.js';
import type { EditionFileName, EditionOptions } from './edition/format.js';
import { editionFormats, type EditionFormatName } from './edition/index.js';
import type {
  Document,
  DocumentFormat,
  FileOptions,
  RenderOptions,
  Report,
  ReportFileName,
  ReportFormat,
  ReportFormatName,
} from './format.js';
import { htmlOf } from './html.js';
import { comparisonJson } from './json/comparison.js';
import { documentJson } from './json/document.js';
import { markdownOf } from './md.js';
import { documentMarkdown } from './md/document.js';
import { linesOf, patchOf } from './patch.js';
import { textOf } from './text.js';
import { documentText } from './text/document.js';
import { editionFileWriter, reportFileWriter } from './writer.js';

export type { EditionFileName } from './edition/format.js';
export type {
  Document,
  FileOptions,
  RenderOptions,
  Report,
  ReportFileName,
  ReportFormatName,
} from './format.js';
export { documentSeries, type Series } from './documents.js';
export {
  findingsFormats,
  renderFindings,
  type FindingsFormatName,
  type FindingsReport,
  type RuleInfo,
} from './findings/index.js';
export { editionCard } from './edition/card.js';
export { EDITION_FILES, editionDownloads } from './edition/files.js';
export type { EditionFormatName } from './edition/index.js';
export { clip } from './text/fold.js';
export { REPORT_FILES, reportLinks, type BuiltFormat } from './report-downloads.js';
export { renderIndex } from './index-page.js';
export { rulesFormats, type RulePage, type RulesFormatName } from './rules/index.js';
export { findingsWriter, isEditionFile, reportWriter } from './writer.js';
export type { IndexComparison, IndexEdition, IndexPage, IndexText } from './prose/index-list.js';

/** Formats of a report. To add one: a file here, a line in this table and in that of writer.ts. */
export const reportFormats = {
  text: textOf,
  json: comparisonJson,
  html: htmlOf,
  md: markdownOf,
  patch: patchOf,
} as const satisfies Readonly<Record<ReportFormatName, ReportFormat>>;

/** Formats of a parsed document. `lines` is what a patch applies to. */
export const documentFormats = {
  text: documentText,
  json: documentJson,
  md: documentMarkdown,
  lines: linesOf,
} as const satisfies Readonly<Record<string, DocumentFormat>>;

/** Name of a format of a document. */
export type DocumentFormatName = keyof typeof documentFormats;

/**
 * Writes a report.
 * @returns the same string for the same input on every machine; it ends with a line end (a patch of equal texts is its
 * two header lines)
 */
export function render(format: ReportFormatName, report: Report, options: RenderOptions): string {
  const write: ReportFormat = reportFormats[format];
  return write(report, options);
}

/**
 * Writes a report as the bytes of a file: a table of changes or a redline for Word, a spreadsheet.
 * @returns the same bytes for the same input on every machine
 * @throws InputError for a redline of more comparisons than one
 */
export async function renderFile(
  format: ReportFileName,
  report: Report,
  options: FileOptions,
): Promise<Uint8Array> {
  return (await reportFileWriter(format))(report, options);
}

/** Writes an edition as the bytes of a file; the same bytes for the same input on every machine. */
export async function renderEditionFile(
  format: EditionFileName,
  edition: Edition,
  options: FileOptions,
): Promise<Uint8Array> {
  return (await editionFileWriter(format))(edition, options);
}

/** Writes a parsed document; a witness is one. Empty for a text without a regulation in formats `md` and `lines`. */
export function renderDocument(
  format: DocumentFormatName,
  document: Document,
  options: RenderOptions,
): string {
  const write: DocumentFormat = documentFormats[format];
  return write(document, options);
}

/** Writes an edition in one format; the same string for the same input on every machine. */
export function renderEdition(format: EditionFormatName, edition: Edition, options: EditionOptions): string {
  return editionFormats[format](edition, options);
}
