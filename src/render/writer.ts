import type { ReportFormat, ReportFormatName } from './format.js';

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
