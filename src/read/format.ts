import { InputError } from '../errors.js';
import type { Format } from '../model/source.js';
import { kindOf } from './kind.js';

/** Formats that are text themselves. */
export type TextFormat = Extract<Format, 'txt' | 'md' | 'html'>;
/** Formats that have to be taken apart. */
export type DocumentFormat = Exclude<Format, TextFormat>;

/** Whether a format is read from bytes rather than from a text. */
export function isDocument(format: Format): format is DocumentFormat {
  return format === 'docx' || format === 'pdf' || format === 'doc';
}

/**
 * The format the first bytes stand for; the name decides only among texts.
 * @returns undefined for what may be text: {@link formatOfText} knows when it is decoded
 * @throws InputError for bytes that are known to be something else, or not what the extension promises
 */
export function formatOfBytes(bytes: Uint8Array, path: string): Format | undefined {
  const kind = kindOf(bytes, path);
  if (kind === 'docx' || kind === 'pdf' || kind === 'doc') return kind;
  if (kind !== undefined) throw new InputError('file-not-text', { path, kind });
  const promised = /\.(docx|pdf)$/iu.exec(path)?.[1]?.toLowerCase();
  if (promised === 'docx' || promised === 'pdf')
    throw new InputError('document-other', { path, kind: promised });
  return undefined;
}

/** The format of a text: by its name, and where that says nothing, by what it looks like. */
export function formatOfText(text: string, path: string): TextFormat {
  if (/\.(?:md|markdown)$/iu.test(path)) return 'md';
  if (/\.(?:x?html?|shtml)$/iu.test(path) || beginsAsPage(text)) return 'html';
  // Standard input has no name. Headings with # and numbers in bold are what texts of laws in Markdown have.
  const marked = path === '-' && /^(?:#{1,6} \S|\*\*第[^*\n]{1,12}\*\*)/mu.test(text);
  return marked ? 'md' : 'txt';
}

/** Characters within which a page has begun. */
const HEAD = 8192;
const BLANK = /\s*/uy;
const PAGE = /<(?:!doctype\s+html|html[\s>])/iuy;

/** Whether a text begins with `<!DOCTYPE html` or `<html`, behind an XML declaration, other declarations and comments. */
function beginsAsPage(text: string): boolean {
  const head = text.slice(0, HEAD);
  for (let at = 0; ;) {
    BLANK.lastIndex = at;
    at += BLANK.exec(head)?.[0].length ?? 0;
    PAGE.lastIndex = at;
    if (PAGE.test(head)) return true;
    const close = head.startsWith('<!--', at)
      ? '-->'
      : /^<[?!]/u.test(head.slice(at, at + 2))
        ? '>'
        : undefined;
    const end = close === undefined ? -1 : head.indexOf(close, at + 2);
    if (close === undefined || end < 0) return false;
    at = end + close.length;
  }
}
