import { constants, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import type { RawStream } from './streams.js';

/** What came of unpacking a stream. */
export type Unpacked =
  | {
      readonly what: 'size';
      readonly size: number;
      /** All of it is there, but its checksum is another. */
      readonly unsound?: boolean;
    }
  | { readonly what: 'excessive' }
  | { readonly what: 'damaged'; readonly said: string };

/** How many times larger the other filters can make a stream at most. */
const LARGEST: Readonly<Record<string, number>> = {
  FlateDecode: 1032,
  Fl: 1032,
  LZWDecode: 1400,
  LZW: 1400,
  RunLengthDecode: 64,
  RL: 64,
};

/**
 * Size of a stream when unpacked. One packed by Flate alone is unpacked, of any other its greatest possible size counts.
 * @param limit in bytes
 */
export function unpack({ bytes, filters }: RawStream, limit: number): Unpacked {
  let data = bytes;
  let unsound = false;
  for (const [at, filter] of filters.entries()) {
    if (filter !== 'FlateDecode' && filter !== 'Fl') return bounded(data.length, filters.slice(at), limit);
    const made = inflate(data, limit);
    if ('what' in made) return made;
    data = made.data;
    unsound ||= made.unsound;
  }
  return { what: 'size', size: data.length, unsound };
}

/** {@link unpack} for a stream that cannot be unpacked. */
export function greatest({ bytes, filters }: RawStream, limit: number): Unpacked {
  return bounded(bytes.length, filters, limit);
}

function bounded(length: number, filters: readonly string[], limit: number): Unpacked {
  const size = filters.reduce((sum, filter) => sum * (LARGEST[filter] ?? 1), length);
  // The bound is far from what is likely: eight times the limit is still to be borne.
  return size > limit * 8 ? { what: 'excessive' } : { what: 'size', size: length };
}

interface Inflated {
  readonly data: Buffer;
  readonly unsound: boolean;
}

/** Bytes before the packed data itself. */
const ZLIB_HEAD = 2;

/** Viewers do not look at the checksum: where it is the checksum that is wrong, all is there. */
function inflate(data: Buffer, limit: number): Inflated | Unpacked {
  const options = { maxOutputLength: limit, finishFlush: constants.Z_FINISH };
  try {
    return { data: inflateSync(data, options), unsound: false };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { what: 'excessive' };
    const whole = inflateBare(data.subarray(ZLIB_HEAD), options);
    return whole ? { data: whole, unsound: true } : { what: 'damaged', said: message };
  }
}

/** Unpacks what has no good checksum; undefined where what is there is not all, or is not what was packed. */
function inflateBare(data: Buffer, options: ZlibOptions): Buffer | undefined {
  try {
    const made = inflateRawSync(data, { ...options, info: true } as ZlibOptions) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    const checksum = data.subarray(made.engine.bytesWritten);
    return isForgiven(made.buffer, checksum) ? made.buffer : undefined;
  } catch {
    return undefined;
  }
}

const ADLER = 65_521;

/**
 * Adler-32 (RFC 1950) is two sums. Where data has changed both are others; where one agrees, or where the checksum is cut
 * short or was never written, the data is what was packed.
 */
function isForgiven(data: Buffer, checksum: Buffer): boolean {
  if (checksum.length < 4 || checksum.readUInt32BE() === 0) return true;
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % ADLER;
    high = (high + low) % ADLER;
  }
  return checksum.readUInt16BE() === high || checksum.readUInt16BE(2) === low;
}
