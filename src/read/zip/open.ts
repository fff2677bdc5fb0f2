import { InputError } from '../../errors.js';
import { damaged } from '../damaged.js';
import { MEGABYTE } from '../sizes.js';
import { zipEntries, type ZipEntry } from './directory.js';

/** A zip whose directory has been looked through. */
export interface Zip {
  /** As the caller named it, for messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes unpacked so far, all parts together. */
  unpacked: number;
}

/** Files in one zip; a long law has under fifty. */
const MOST_PARTS = 10_000;
/** Megabytes of one part when unpacked. */
export const PART_LIMIT = 200;
/** Megabytes of all parts together. */
export const TOTAL_LIMIT = 400;

/** The error for a part or a zip that is larger than it may be. */
export function tooMuch(path: string, limit: number, part?: string): InputError {
  const which = part === undefined ? {} : { part };
  return new InputError('document-excessive', { path, kind: 'docx', what: 'unpacked', limit, ...which });
}

/**
 * Opens a zip without unpacking anything.
 * @throws InputError if it is damaged, encrypted, says that it is too large, or holds what no honest document has
 */
export function openZip(bytes: Uint8Array, path: string): Zip {
  const listed = zipEntries(bytes, MOST_PARTS + 1);
  if (listed === undefined) throw damaged(path, 'docx', undefined);
  if (listed.length > MOST_PARTS) {
    throw new InputError('document-excessive', { path, kind: 'docx', what: 'parts', limit: MOST_PARTS });
  }
  const entries = new Map<string, ZipEntry>();
  for (const entry of listed) {
    checkEntry(entry, path);
    if (entries.has(entry.name)) throw damaged(path, 'docx', { what: 'repeated' }, { part: entry.name });
    entries.set(entry.name, entry);
  }
  const total = listed.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > TOTAL_LIMIT * MEGABYTE) throw tooMuch(path, TOTAL_LIMIT);
  return { path, bytes, entries, unpacked: 0 };
}

function checkEntry(entry: ZipEntry, path: string): void {
  const { name, encrypted, unpacked } = entry;
  if (isOutside(name)) {
    throw new InputError('document-unsafe', { path, kind: 'docx', part: name, what: 'path' });
  }
  if (encrypted) throw new InputError('document-protected', { path, kind: 'docx' });
  if (unpacked > PART_LIMIT * MEGABYTE) throw tooMuch(path, PART_LIMIT, name);
}

/** Whether a name leads out of the folder a zip is unpacked in, on any system. */
function isOutside(name: string): boolean {
  return /^[/\\]|\\|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/iu.test(name);
}
