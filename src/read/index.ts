import { InputError } from '../errors.js';
import { sha256 } from '../model/digest.js';
import type { Notice } from '../model/notice.js';
import type { Format, SourceText } from '../model/source.js';
import type { Revision } from '../model/tracked.js';
import { articlesInTable } from './articles-in-table.js';
import { decode } from './encoding/decode.js';
import type { DocumentReader, DocumentWishes } from './document.js';
import { loadBytes, SIZE_LIMIT, tooLarge } from './file.js';
import { formatOfBytes, formatOfText, isDocument, type DocumentFormat, type TextFormat } from './format.js';
import type { TextLines } from './text-lines.js';
import { textLines } from './txt.js';

export { encodingOf } from './encoding/encoding.js';
export { SIZE_LIMIT } from './file.js';
export type { TextFormat } from './format.js';

/** What a caller knows about a text beforehand, and what is wanted of it. */
export interface ReadOptions {
  /** A WHATWG label (`gbk`, `big5`, `utf-16le`), which overrules what the bytes look like. Documents have none. */
  readonly encoding?: string;
  /** Overrules the extension of the file name and the first bytes. */
  readonly format?: Format;
  /** Which of the two texts of a document with tracked changes; unless asked, the accepted one, with a notice. */
  readonly revision?: Revision;
}

/** Makes a source of a text that is decoded already; `path` is `-` if left out. */
export type TextReader = (text: string, path?: string) => SourceText;

/**
 * One reader per format. Each is loaded when it is needed: that of Markdown is most of the weight of the program, and
 * those of documents have more.
 */
const TEXTS: Readonly<Record<TextFormat, () => Promise<TextLines>>> = {
  txt: async () => (text) => ({ lines: textLines(text) }),
  md: async () => {
    const { markdownLines } = await import('./md.js');
    return (text) => ({ lines: markdownLines(text) });
  },
  html: async () => (await import('./html.js')).htmlLines,
};

const DOCUMENTS: Readonly<Record<DocumentFormat, () => Promise<DocumentReader>>> = {
  docx: async () => (await import('./docx.js')).readDocx,
  pdf: async () => (await import('./pdf.js')).readPdf,
  doc: async () => (await import('./doc.js')).readDoc,
};

/**
 * Reads a file. Word documents and PDFs are known by their first bytes, web pages by their extension or their first
 * words; `.md` and `.markdown` are Markdown, everything else is plain text.
 * @throws InputError if there is no such file or it cannot be read as text; see {@link readBytes}
 */
export async function read(path: string, options: ReadOptions = {}): Promise<SourceText> {
  return readBytes(await loadBytes(path), path, options);
}

/**
 * Reads the bytes of a file or of standard input.
 * @param path the name to report; a name without an extension is plain text unless the options say otherwise, `-` is
 * what its text looks like
 * @throws InputError if the bytes are too many, are no text or document, hold none, are damaged, or are wrong in their
 * encoding
 */
export async function readBytes(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<SourceText> {
  if (bytes.length > SIZE_LIMIT) throw tooLarge(path);
  const format = options.format ?? formatOfBytes(bytes, path);
  if (format !== undefined && isDocument(format)) return documentOf(bytes, path, format, options);
  const { text, encoding } = await decode(bytes, path, options.encoding);
  if (text.trim() === '') throw new InputError('file-empty', { path });
  const known = format ?? formatOfText(text, path);
  const linesOf = await TEXTS[known]();
  const { lines, notices = [] } = linesOf(text, encoding, path);
  const source = { path, format: known, encoding, sha256: sha256(bytes), text, lines };
  return { ...source, ...noticed([...notices, ...articlesInTable(lines)]) };
}

async function documentOf(
  bytes: Uint8Array,
  path: string,
  format: DocumentFormat,
  { revision }: DocumentWishes,
): Promise<SourceText> {
  const readDocument = await DOCUMENTS[format]();
  const digest = sha256(bytes); // Before a reader takes hold of the bytes: some move them away.
  const wishes = revision === undefined ? {} : { revision };
  const { text, lines, notices, tracked, remarks = [] } = await readDocument(bytes, path, wishes);
  return {
    path,
    format,
    encoding: 'utf-8',
    sha256: digest,
    text,
    lines,
    ...noticed([...notices, ...articlesInTable(lines)]),
    ...(tracked === undefined ? {} : { tracked }),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}

/**
 * Makes a source of a plain text, at once; for other formats see {@link textReader}. A leading U+FEFF is dropped. Nothing
 * is refused: an empty text is a source without lines.
 * @param path the name to report
 */
export function readText(text: string, path = '-'): SourceText {
  return sourceOf(text, path, 'txt', (given) => ({ lines: textLines(given) }));
}

/**
 * Loads the reader of a format that is text, and gives a function that makes sources of texts at once. As
 * {@link readText} it refuses nothing (a web page nested beyond reason apart).
 */
export async function textReader(format: TextFormat): Promise<TextReader> {
  const linesOf = await TEXTS[format]();
  return (text, path = '-') => sourceOf(text, path, format, linesOf);
}

/** The digest is that of the text in UTF-8, which is how it would be saved. */
function sourceOf(given: string, path: string, format: TextFormat, linesOf: TextLines): SourceText {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const { lines, notices = [] } = linesOf(text, undefined, path);
  const source = { path, format, encoding: 'utf-8', sha256: sha256(text), text, lines };
  return { ...source, ...noticed(notices) };
}

/** Left out where there is nothing to say. */
function noticed(notices: readonly Notice[]): Pick<SourceText, 'notices'> {
  return notices.length === 0 ? {} : { notices };
}
