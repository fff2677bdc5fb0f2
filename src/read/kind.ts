import type { FileKind } from '../messages/file-problems.js';

/** First bytes in hex, with the kind they stand for. */
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
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

/** What kind of file the bytes begin, if it is one that is known not to be text. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const head = Buffer.from(bytes.subarray(0, LONGEST)).toString('hex');
  if (isBitmap(bytes)) return 'image';
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}

/** BMP begins with `BM`, a size, and four reserved zeros; `BM` alone might begin a text. WebP is a RIFF file. */
function isBitmap(bytes: Uint8Array): boolean {
  const name = String.fromCharCode(...bytes.subarray(0, 12));
  if (name.startsWith('BM')) return name.slice(6, 10) === '\0\0\0\0';
  return name.startsWith('RIFF') && name.endsWith('WEBP');
}
