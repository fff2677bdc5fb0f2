import type { getDocument } from 'unpdf/pdfjs';
import { InputError } from '../../../errors.js';
import { damageSaid, damaged } from '../../damaged.js';
import { cmapFactory } from './cmaps.js';

/** More than any code of law takes. */
export const PAGE_LIMIT = 3000;

/** An open document of pdf.js. */
export type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/**
 * Opens a document, hands it on, and closes it whatever happens. pdf.js runs here, not in a worker: it may draw nothing,
 * load nothing, compile nothing and print nothing, and it fails on what it cannot read rather than leave it out.
 * @throws InputError for a document that is damaged or protected; whatever `use` throws otherwise is taken for damage
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  path: string,
  use: (document: PdfDocument) => Promise<Result>,
): Promise<Result> {
  const pdfjs = await import('unpdf/pdfjs');
  const task = pdfjs.getDocument({
    // A copy, and no Buffer: pdf.js takes hold of what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: true,
    // No picture is ever decoded.
    maxImageSize: 1,
    cMapPacked: false,
    cMapUrl: 'cmap/',
    BinaryDataFactory: cmapFactory,
    verbosity: 0,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw error instanceof InputError ? error : problem(error, path);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

function problem(cause: unknown, path: string): InputError {
  if (cause instanceof Error && cause.name === 'PasswordException')
    return new InputError('document-protected', { path, kind: 'pdf' }, { cause });
  return damaged(path, 'pdf', damageSaid(cause), { cause });
}
