import { InputError } from '../../errors.js';
import { binaryByteOffset, binaryOffset } from './control.js';
import { detectEncoding, guessEncoding } from './detect.js';
import { byteOrderMark, namedEncoding, type ByteOrderMark } from './encoding.js';
import { decodeStrictly } from './strict.js';

/** Bytes as text, and the WHATWG name of the encoding they are in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text. Its encoding is the named one, that of its byte-order mark, or the one it looks like; the mark is
 * not part of the text.
 * @param path for messages only
 * @param label name of the encoding, which overrules what the bytes look like
 * @throws InputError if the label is unknown, the encoding cannot be told, a byte is wrong in it, or this is no text
 */
export async function decode(bytes: Uint8Array, path: string, label?: string): Promise<Decoded> {
  const mark = byteOrderMark(bytes);
  const encoding =
    label === undefined ? (mark?.encoding ?? (await detectOrThrow(bytes, path))) : named(label, mark);
  const skipped = mark?.encoding === encoding ? mark.length : 0;
  const text = decodeStrictly(bytes.subarray(skipped), encoding);
  if (typeof text !== 'string') {
    const offset = skipped + text.offset;
    throw new InputError('encoding-bytes', { path, offset, byte: hex(bytes[offset]), encoding });
  }
  refuseBinary(bytes, text, encoding, skipped, path);
  return { text, encoding };
}

/** `utf-16` alone leaves the byte order to the mark. */
function named(label: string, mark: ByteOrderMark | undefined): string {
  const encoding = namedEncoding(label);
  return mark?.encoding === 'utf-16be' && /^utf-?16$/iu.test(label.trim()) ? mark.encoding : encoding;
}

async function detectOrThrow(bytes: Uint8Array, path: string): Promise<string> {
  const encoding = await detectEncoding(bytes);
  if (encoding !== undefined) return encoding;
  const offset = binaryByteOffset(bytes);
  if (offset !== undefined) throw new InputError('file-binary', { path, offset, byte: hex(bytes[offset]) });
  const guess = await guessEncoding(bytes);
  throw new InputError('encoding-unknown', guess === undefined ? { path } : { path, guess });
}

function refuseBinary(
  bytes: Uint8Array,
  text: string,
  encoding: string,
  skipped: number,
  path: string,
): void {
  const at = binaryOffset(text);
  if (at === undefined) return;
  const code = text.charCodeAt(at);
  const offset = encoding.startsWith('utf-16') ? skipped + 2 * at : bytes.indexOf(code);
  throw new InputError('file-binary', { path, offset, byte: hex(code) });
}

function hex(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
