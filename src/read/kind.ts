import type { FileKind } from '../messages/file-problems.js';
import { oleOf } from './doc/ole.js';
import { isWordZip } from './zip/word.js';

/** What a file is that is not text by itself. */
export type Kind = FileKind | 'docx' | 'pdf' | 'doc';

/** First bytes in hex, with the kind they stand for. */
const SIGNATURES: readonly (readonly [string, Kind])[] = [
  ['255044462d', 'pdf'], // %PDF-
  ['504b0304', 'zip'], // PK, as docx, xlsx, odt and ofd begin, too
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['7b5c727466', 'rtf'], // {\rtf
  ['89504e470d0a1a0a', 'image'], // PNG
  ['ffd8ff', 'image'], // JPEG
  ['474946383761', 'image'], // GIF87a
  ['474946383961', 'image'], // GIF89a
  ['49492a00', 'image'], // TIFF, both byte orders
  ['4d4d002a', 'image'],
  ['377abcaf271c', 'archive'], // 7z
  ['526172211a07', 'archive'], // rar
  ['1f8b08', 'archive'], // gzip
  ['fffe0000', 'utf-32'],
  ['0000feff', 'utf-32'],
];

const LONGEST = 8;

/**
 * What kind of file the bytes begin, if it is one that is known not to be text.
 * @param path decides only about a file that is cut off
 */
export function kindOf(bytes: Uint8Array, path = ''): Kind | undefined {
  const head = Buffer.from(bytes.subarray(0, LONGEST)).toString('hex');
  if (isBitmap(bytes)) return 'image';
  const kind = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (kind === 'zip' && isWordZip(bytes, path)) return 'docx';
  if (kind === 'ole' && isWordOle(bytes, path)) return 'doc';
  return kind ?? (isMhtml(bytes) ? 'mhtml' : isPdfBehindJunk(bytes) ? 'pdf' : undefined);
}

/**
 * Old Word documents, WPS documents that are the same, and new ones with a password, which are kept in such a file, too.
 * A file too damaged to tell is what its name says.
 */
function isWordOle(bytes: Uint8Array, path: string): boolean {
  const ole = oleOf(bytes);
  if (!ole) return /\.(?:docx?|dot|wps)$/iu.test(path);
  return ole.entries.some(({ name }) => name === 'WordDocument' || name === 'EncryptedPackage');
}

const PDF_HEAD = 1024;
const PDF_OBJECT = 4096;

/** Readers find the mark of a PDF behind so many bytes of anything. A text about PDFs has no object behind the mark. */
function isPdfBehindJunk(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, PDF_HEAD + PDF_OBJECT)).toString('latin1');
  const at = head.search(/%PDF-[0-9]\.[0-9]/u);
  return at > 0 && at <= PDF_HEAD && /\s\d+\s+\d+\s+obj\b/u.test(head.slice(at));
}

const MHTML_HEAD = 4096;

/** A page and its pictures in one file, as browsers and Word save them: the head of an e-mail with several parts. */
function isMhtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, MHTML_HEAD)).toString('latin1');
  return (
    /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:/iu.test(head) &&
    /multipart\/related/iu.test(head)
  );
}

/** BMP begins with `BM`, a size, and four reserved zeros; `BM` alone might begin a text. WebP is a RIFF file. */
function isBitmap(bytes: Uint8Array): boolean {
  const name = String.fromCharCode(...bytes.subarray(0, 12));
  if (name.startsWith('BM')) return name.slice(6, 10) === '\0\0\0\0';
  return name.startsWith('RIFF') && name.endsWith('WEBP');
}
