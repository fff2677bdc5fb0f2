import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { InputError } from '../../errors.js';
import type { Damage } from '../../messages/document-damages.js';
import { damageSaid, damaged } from '../damaged.js';
import { MEGABYTE } from '../sizes.js';
import { packedBytes, type ZipEntry } from './directory.js';
import { PART_LIMIT, TOTAL_LIMIT, tooMuch, type Zip } from './open.js';

/** Packed bytes unpacked at once. Deflate makes at most 1,032 of one, so a step is at most some 16 MB. */
const STEP = 16 * 1024;
/** A part packed more than this has been made to be; short parts may be by chance. */
const RATIO_LIMIT = 1000;
const RATIO_FROM = 10 * MEGABYTE;

const STORED = 0;
const DEFLATED = 8;

/** Takes the next bytes of a part; they are only lent. */
export type TakeBytes = (bytes: Uint8Array) => void;

/**
 * Unpacks a part piece by piece, so that no more of it is in memory than the receiver keeps.
 * @throws InputError if the part is damaged or larger than it may be; what the receiver throws
 */
export function unpack(zip: Zip, entry: ZipEntry, take: TakeBytes): void {
  const fault = (damage?: Damage): InputError => damaged(zip.path, 'docx', damage, { part: entry.name });
  const packed = packedBytes(zip.bytes, entry);
  if (packed === undefined) throw fault();
  const { method } = entry;
  if (method !== STORED && method !== DEFLATED) throw fault({ what: 'packing', method });
  let size = 0;
  let crc = 0;
  const counted: TakeBytes = (bytes) => {
    size += bytes.length;
    zip.unpacked += bytes.length;
    checkSize(zip, entry, size);
    crc = crc32(bytes, crc);
    take(bytes);
  };
  const whole = method === STORED ? copy(packed, counted) : inflate(packed, counted, fault);
  if (!whole || size !== entry.unpacked) throw fault({ what: 'size' });
  if (crc !== entry.crc) throw fault({ what: 'checksum' });
}

function checkSize(zip: Zip, { name, packed }: ZipEntry, size: number): void {
  if (size > PART_LIMIT * MEGABYTE) throw tooMuch(zip.path, PART_LIMIT, name);
  if (zip.unpacked > TOTAL_LIMIT * MEGABYTE) throw tooMuch(zip.path, TOTAL_LIMIT);
  if (size > RATIO_FROM && size > packed * RATIO_LIMIT) {
    const problem = { path: zip.path, kind: 'docx', what: 'ratio', limit: RATIO_LIMIT, part: name } as const;
    throw new InputError('document-excessive', problem);
  }
}

function copy(packed: Uint8Array, take: TakeBytes): true {
  for (let at = 0; at < packed.length; at += STEP) take(packed.subarray(at, at + STEP));
  return true;
}

/** @returns whether the packed bytes came to their own end */
function inflate(packed: Uint8Array, take: TakeBytes, fault: (damage?: Damage) => InputError): boolean {
  let ended = false;
  // What the receiver throws must not be taken for a fault of the packed bytes.
  let thrown: { readonly error: unknown } | undefined;
  const stream = new Inflate((bytes, final) => {
    ended ||= final;
    if (thrown !== undefined || bytes.length === 0) return;
    try {
      take(bytes);
    } catch (error) {
      thrown = { error };
    }
  });
  try {
    for (let at = 0; at < packed.length && thrown === undefined; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (thrown === undefined) throw fault(damageSaid(error));
  }
  if (thrown !== undefined) throw thrown.error;
  return ended;
}
