import { InputError } from '../errors.js';
import { sha256 } from '../model/digest.js';
import type { Format, SourceLine, SourceText } from '../model/source.js';
import { decode } from './decode.js';
import { loadBytes, SIZE_LIMIT, tooLarge } from './file.js';
import { kindOf } from './kind.js';
import { textLines } from './txt.js';

export { encodingOf } from './encoding.js';
export { SIZE_LIMIT } from './file.js';

/** What a caller knows about a text beforehand. */
export interface ReadOptions {
  /** A WHATWG label (`gbk`, `big5`, `utf-16le`), which overrules what the bytes look like. */
  readonly encoding?: string;
  /** Overrules the extension of the file name. */
  readonly format?: Format;
}

/** Makes a source of a text that is decoded already; `path` is `-` if left out. */
export type TextReader = (text: string, path?: string) => SourceText;

type LineReader = (text: string) => SourceLine[];

/** One reader per format. That of Markdown is loaded when it is needed: it is most of the weight of the program. */
const READERS: Readonly<Record<Format, () => Promise<LineReader>>> = {
  txt: async () => textLines,
  md: async () => (await import('./md.js')).markdownLines,
};

/**
 * Reads a file: `.md` and `.markdown` as Markdown, everything else as plain text.
 * @throws InputError if there is no such file or it cannot be read as text; see {@link readBytes}
 */
export async function read(path: string, options: ReadOptions = {}): Promise<SourceText> {
  return readBytes(await loadBytes(path), path, options);
}

/**
 * Reads the bytes of a file or of standard input.
 * @param path the name to report; a name without an extension is plain text unless the options say otherwise, `-` is
 * what its text looks like
 * @throws InputError if the bytes are too many, are not text, hold none, or are wrong in their encoding
 */
export async function readBytes(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<SourceText> {
  if (bytes.length > SIZE_LIMIT) throw tooLarge(path);
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new InputError('file-not-text', { path, kind });
  const { text, encoding } = await decode(bytes, path, options.encoding);
  if (text.trim() === '') throw new InputError('file-empty', { path });
  if (options.format === undefined && isHtml(path, text)) throw new InputError('file-html', { path });
  const format = options.format ?? (path === '-' ? formatOfText(text) : formatOf(path));
  const linesOf = await READERS[format]();
  return { path, format, encoding, sha256: sha256(bytes), text, lines: linesOf(text) };
}

/**
 * Makes a source of a plain text, at once; for Markdown see {@link textReader}. A leading U+FEFF is dropped. Nothing
 * is refused: an empty text is a source without lines.
 * @param path the name to report
 */
export function readText(text: string, path = '-'): SourceText {
  return sourceOf(text, path, 'txt', textLines);
}

/**
 * Loads the reader of a format, and gives a function that makes sources of texts at once. As {@link readText} it
 * refuses nothing.
 */
export async function textReader(format: Format): Promise<TextReader> {
  const linesOf = await READERS[format]();
  return (text, path = '-') => sourceOf(text, path, format, linesOf);
}

/** The format a file name stands for. */
export function formatOf(path: string): Format {
  return /\.(?:md|markdown)$/iu.test(path) ? 'md' : 'txt';
}

/** Standard input has no name. Headings with # and numbers in bold are what texts of laws in Markdown have. */
function formatOfText(text: string): Format {
  return /^(?:#{1,6} \S|\*\*第[^*\n]{1,12}\*\*)/mu.test(text) ? 'md' : 'txt';
}

/** The digest is that of the text in UTF-8, which is how it would be saved. */
function sourceOf(given: string, path: string, format: Format, linesOf: LineReader): SourceText {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  return { path, format, encoding: 'utf-8', sha256: sha256(text), text, lines: linesOf(text) };
}

function isHtml(path: string, text: string): boolean {
  return /\.x?html?$/iu.test(path) || /^\s*<(?:!doctype\s+html|html[\s>])/iu.test(text);
}
