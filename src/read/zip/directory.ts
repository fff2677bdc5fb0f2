import { viewOf } from '../view.js';

/** A file inside a zip, as the directory at the end of the zip describes it. Sizes and offsets are in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  /** What the directory says; only counting while unpacking tells the truth. */
  readonly unpacked: number;
  /** Of the local header in front of the packed bytes. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;

/**
 * Lists the files of a zip by its central directory (APPNOTE 4.3.12), which alone counts: what else lies in the bytes is
 * no part of it.
 * @param most entries to list; a directory of more is cut there, and the caller can tell by the number
 * @returns undefined where there is no whole directory: the zip is cut off or was none
 */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const limit = Math.min(view.getUint16(end + 10, true), most);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < limit) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    if (nameEnd > end) return undefined;
    entries.push(entryAt(view, at, nameOf(bytes.subarray(at + ENTRY_SIZE, nameEnd))));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The last record whose comment reaches to the end of the bytes, or is cut off there. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Names of parts are ASCII (ECMA-376 part 2, 9.1.1); what is not UTF-8 is no part and only has to stay distinct. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/**
 * The packed bytes of an entry.
 * @returns undefined where the local header or some of the bytes are missing
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packed > bytes.length ? undefined : bytes.subarray(start, start + entry.packed);
}

/** Names of the files whose beginning is there, for a zip that was cut off before its directory. */
export function namesBeforeCut(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const names: string[] = [];
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = data.indexOf('PK\x03\x04', 0, 'latin1');
  while (at >= 0 && at + LOCAL_SIZE <= bytes.length) {
    const nameStart = at + LOCAL_SIZE;
    const nameEnd = nameStart + view.getUint16(at + 26, true);
    names.push(nameOf(bytes.subarray(nameStart, nameEnd)));
    // Not before the name ends: names over one another could come to any length.
    at = data.indexOf('PK\x03\x04', nameEnd, 'latin1');
  }
  return names;
}
