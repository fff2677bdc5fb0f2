import type { FileOptions, Report, ReportFileName, ReportFormatName } from '../../render/index.js';
import { isReportFile, reportFileWriter, reportWriter } from '../../render/writer.js';

/** Writes a report as a text or as the bytes of a file. */
type Writer = (report: Report, options: FileOptions) => Promise<string | Uint8Array>;

/** The writer of a format, loaded by itself. */
export async function writerOf(format: ReportFormatName | ReportFileName): Promise<Writer> {
  if (isReportFile(format)) return reportFileWriter(format);
  const write = await reportWriter(format);
  return (report, options) => Promise.resolve(write(report, options));
}
