import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Document, Report } from './format.js';
import { regulationLines } from './patch/lines.js';

/**
 * A unified patch from base to witness, one per witness. It does not apply to the source files: their lines are a
 * printer's, broken by pages. It applies to what {@link linesOf} (`--format lines`) writes for the base, one 款 or 项 per
 * line, and gives what it writes for the witness.
 */
export function patchOf(report: Report): string {
  return report.comparisons
    .map(({ alignment: { base, witness } }) => {
      const [from, to] = [base.source.path, witness.source.path];
      const options = { context: 2, headerOptions: FILE_HEADERS_ONLY };
      return createTwoFilesPatch(from, to, linesOf(base), linesOf(witness), '', '', options);
    })
    .join('');
}

/** The regulation of a document, one 款 or 项 per line; see {@link regulationLines}. */
export function linesOf(document: Document): string {
  return regulationLines(document)
    .map((line) => `${line}\n`)
    .join('');
}
