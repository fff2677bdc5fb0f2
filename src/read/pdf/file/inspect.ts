import { InputError } from '../../../errors.js';
import { damaged } from '../../damaged.js';
import { MEGABYTE } from '../../sizes.js';
import { streamsOf } from './streams.js';
import { greatest, unpack } from './unpack.js';

/** Megabytes that one stream of a document may hold when unpacked, and all of them together. */
const STREAM_LIMIT = 64;
const TOTAL_LIMIT = 512;

/** Readers look for the first mark in so many bytes. */
const HEAD = 1024;
const MARK = '%PDF-';
const LAST_MARK = '%%EOF';

/**
 * Looks a document through before pdf.js does. pdf.js reads what it can of a broken file and leaves the rest out without
 * a word, and it unpacks streams whatever their size; here a file cut off, a stream of words that does not unpack and a
 * stream that unpacks to more than any text takes are refused. Viewers open a file whose fonts or checksums are wrong,
 * and so does this.
 * @returns the number of streams that are not as they should be, though no words are missing
 * @throws InputError
 */
export function inspect(bytes: Uint8Array, path: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.subarray(0, HEAD + MARK.length).indexOf(MARK) < 0)
    throw damaged(path, 'pdf', { what: 'head', mark: MARK });
  const end = buffer.lastIndexOf(LAST_MARK);
  if (end < 0) throw damaged(path, 'pdf', { what: 'end', mark: LAST_MARK });
  // Objects behind the last mark: a revision that was added, and cut off.
  if (/\d\s+\d+\s+obj\b/u.test(buffer.toString('latin1', end)))
    throw damaged(path, 'pdf', { what: 'behind-end', mark: LAST_MARK });
  return lookThrough(buffer, path);
}

function lookThrough(buffer: Buffer, path: string): number {
  // What an encrypted file holds cannot be unpacked until pdf.js has the key: the greatest size possible counts.
  const sealed = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/u.test(trailers(buffer));
  const limit = STREAM_LIMIT * MEGABYTE;
  let total = 0;
  let unsound = 0;
  for (const stream of streamsOf(buffer)) {
    if (stream.isPicture || (sealed && stream.isFont)) continue;
    const unpacked = sealed ? greatest(stream, limit) : unpack(stream, limit);
    if (unpacked.what === 'excessive') throw excessive(path, STREAM_LIMIT);
    if (unpacked.what === 'size') total += unpacked.size;
    else if (!stream.isWordless)
      throw damaged(path, 'pdf', { what: 'stream', offset: stream.offset, said: unpacked.said });
    if (unpacked.what === 'damaged' || unpacked.unsound === true) unsound++;
    if (total > TOTAL_LIMIT * MEGABYTE) throw excessive(path, TOTAL_LIMIT);
  }
  return unsound;
}

/** `trailer` and the dictionaries of cross-reference streams are never packed. */
function trailers(buffer: Buffer): string {
  const found: string[] = [];
  for (let at = buffer.indexOf('/Encrypt'); at >= 0; at = buffer.indexOf('/Encrypt', at + 1)) {
    found.push(buffer.toString('latin1', at, at + 40));
  }
  return found.join('\n');
}

function excessive(path: string, limit: number): InputError {
  return new InputError('document-excessive', { path, kind: 'pdf', what: 'unpacked', limit });
}
