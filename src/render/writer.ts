import type { EditionFile, EditionFileName, EditionFormat } from './edition/format.js';
import type { EditionFormatName } from './edition/index.js';
import type { FindingsFormat, FindingsFormatName } from './findings/format.js';
import type { ReportFile, ReportFileName, ReportFormat, ReportFormatName } from './format.js';

/**
 * The writer of one report format, loaded by itself: the page with its styles is most of what there is to load, and a
 * terminal has no use for it.
 */
export async function reportWriter(format: ReportFormatName): Promise<ReportFormat> {
  return LOAD[format]();
}

const LOAD: Readonly<Record<ReportFormatName, () => Promise<ReportFormat>>> = {
  text: async () => (await import('./text.js')).textOf,
  json: async () => (await import('./json/comparison.js')).comparisonJson,
  html: async () => (await import('./html.js')).htmlOf,
  md: async () => (await import('./md.js')).markdownOf,
  patch: async () => (await import('./patch.js')).patchOf,
};

/** The writer of one format of findings, loaded by itself. */
export async function findingsWriter(format: FindingsFormatName): Promise<FindingsFormat> {
  return LOAD_FINDINGS[format]();
}

const LOAD_FINDINGS: Readonly<Record<FindingsFormatName, () => Promise<FindingsFormat>>> = {
  text: async () => (await import('./findings/text.js')).findingsText,
  json: async () => (await import('./findings/json.js')).findingsJson,
  sarif: async () => (await import('./findings/sarif.js')).findingsSarif,
  junit: async () => (await import('./findings/junit.js')).findingsJunit,
  github: async () => (await import('./findings/github.js')).findingsGithub,
  md: async () => (await import('./findings/md.js')).findingsMarkdown,
};

/** The writer of one format of an edition, loaded by itself. */
export async function editionWriter(format: EditionFormatName): Promise<EditionFormat> {
  return (await import('./edition/index.js')).editionFormats[format];
}

/** Whether a format of a report is a file rather than a text. */
export function isReportFile(format: ReportFormatName | ReportFileName): format is ReportFileName {
  return Object.hasOwn(REPORT_FILES, format);
}

/** The writer of one format of a report that is a file, loaded by itself. */
export async function reportFileWriter(format: ReportFileName): Promise<ReportFile> {
  return REPORT_FILES[format]();
}

const REPORT_FILES: Readonly<Record<ReportFileName, () => Promise<ReportFile>>> = {
  docx: async () => (await import('./docx.js')).docxOf,
  redline: async () => (await import('./redline.js')).redlineOf,
  csv: async () => (await import('./tables/csv.js')).tableCsv,
  xlsx: async () => (await import('./tables/xlsx.js')).reportXlsx,
};

/** Whether a format of an edition is a file rather than a text. */
export function isEditionFile(format: EditionFormatName | EditionFileName): format is EditionFileName {
  return Object.hasOwn(EDITION_FILES, format);
}

/** The writer of one format of an edition that is a file, loaded by itself. */
export async function editionFileWriter(format: EditionFileName): Promise<EditionFile> {
  return EDITION_FILES[format]();
}

const EDITION_FILES: Readonly<Record<EditionFileName, () => Promise<EditionFile>>> = {
  docx: async () => (await import('./edition/docx.js')).editionDocx,
  xlsx: async () => (await import('./tables/edition-xlsx.js')).editionXlsx,
};
