import { InputError } from '../errors.js';
import type { Notice } from '../model/notice.js';
import type { DocumentReader } from './document.js';
import type { PageText } from './pdf/page/fragment.js';
import { isPicture } from './pdf/file/picture.js';
import { layOut } from './pdf/layout/lay-out.js';
import { PAGE_LIMIT, withPdf, type PdfDocument } from './pdf/file/open.js';
import { pageText } from './pdf/page/page-text.js';
import { inspect } from './pdf/file/inspect.js';
import { withoutOverlays } from './pdf/page/overlays.js';
import { markUnknown } from './pdf/page/unknown.js';
import { written } from './written.js';

/**
 * Reads a PDF that holds text: its printed lines, page by page and column by column. Running heads, page numbers and
 * footnotes are lines with a hint; an indent is as many ideographic spaces.
 */
export const readPdf: DocumentReader = async (bytes, path) => {
  const unsound = inspect(bytes, path);
  const { pages, pictures } = await withPdf(bytes, path, (document) => pagesOf(document, path));
  if (pages.every(isEmpty)) {
    if (pictures.length > 0)
      throw new InputError('document-scanned', { path, kind: 'pdf', pages: pages.length });
    throw new InputError('document-empty', { path, kind: 'pdf' });
  }
  const known = markUnknown(pages);
  const { text, lines } = written(layOut(withoutOverlays(known.pages)));
  return { text, lines, notices: noticesOf(pictures, known, unsound) };
};

interface Read {
  readonly pages: readonly PageText[];
  /** Numbers of the pages that are pictures without text. */
  readonly pictures: readonly number[];
}

/** Page after page, each forgotten by pdf.js before the next is read. */
async function pagesOf(document: PdfDocument, path: string): Promise<Read> {
  if (document.numPages > PAGE_LIMIT)
    throw new InputError('document-excessive', { path, kind: 'pdf', what: 'pages', limit: PAGE_LIMIT });
  const pages: PageText[] = [];
  const pictures: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ disableNormalization: true });
    const read = pageText(content, { width, height, transform: transform as number[] });
    pages.push(read);
    if (isEmpty(read) && (await isPicture(page))) pictures.push(number);
    page.cleanup();
  }
  return { pages, pictures };
}

function isEmpty({ fragments, turned }: PageText): boolean {
  return fragments.length + turned.length === 0;
}

interface Unknown {
  readonly count: number;
  readonly on: readonly number[];
}

function noticesOf(pictures: readonly number[], unknown: Unknown, unsound: number): Notice[] {
  const notices: Notice[] = [];
  if (unsound > 0) notices.push({ code: 'parts-unsound', parameters: { count: unsound } });
  if (pictures.length > 0) notices.push({ code: 'pages-without-text', parameters: { pages: pictures } });
  if (unknown.count > 0)
    notices.push({ code: 'characters-unknown', parameters: { count: unknown.count, pages: unknown.on } });
  return notices;
}
