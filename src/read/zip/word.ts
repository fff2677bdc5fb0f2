import { inflateRawSync } from 'node:zlib';
import { namesBeforeCut, packedBytes, zipEntries, type ZipEntry } from './directory.js';

/** Enough for any list of the kinds of parts that a document has. */
const LARGEST_LIST = 1 << 20;
/** Files looked at before deciding. */
const MOST = 20_000;

/** What the list of parts calls the text of a document, a template, or one of either with macros. */
const MAIN =
  /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled)\.main\+xml/u;
const OTHERS = /^(?:xl|ppt|visio|Doc_0)\/|^(?:mimetype|OFD\.xml|AndroidManifest\.xml)$/u;

/**
 * Whether a zip is a Word document. One that is cut off is taken for what its first files look like, or failing that for
 * what its name promises, so that its reader can say that it is damaged.
 * @param bytes that begin as a zip does
 */
export function isWordZip(bytes: Uint8Array, path: string): boolean {
  const entries = zipEntries(bytes, MOST);
  const names = entries?.map(({ name }) => name) ?? namesBeforeCut(bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/iu.test(name))) return true;
  if (entries === undefined) {
    const isOther = names.some((name) => OTHERS.test(name));
    return !isOther && (/\.docx$/iu.test(path) || names.some((name) => name.startsWith('word/')));
  }
  const list = entries.find(({ name }) => name === '[Content_Types].xml');
  return list !== undefined && MAIN.test(unpackedList(bytes, list));
}

/** Empty where it cannot be unpacked. */
function unpackedList(bytes: Uint8Array, entry: ZipEntry): string {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || entry.encrypted) return '';
  try {
    const list = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: LARGEST_LIST });
    return new TextDecoder().decode(list);
  } catch {
    return '';
  }
}
