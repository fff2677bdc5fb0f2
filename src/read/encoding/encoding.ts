import { InputError } from '../../errors.js';

/** Names offered to a reader who asked for one that does not exist. */
const EXAMPLES = ['utf-8', 'gb18030', 'gbk', 'big5', 'utf-16le', 'utf-16be'] as const;

/** A byte-order mark: the encoding it announces and its length in bytes. */
export interface ByteOrderMark {
  readonly encoding: string;
  readonly length: number;
}

/** The mark the bytes begin with, if any. GB18030 has one as well: U+FEFF in four bytes. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (head.startsWith('efbbbf')) return { encoding: 'utf-8', length: 3 };
  if (head.startsWith('fffe')) return { encoding: 'utf-16le', length: 2 };
  if (head.startsWith('feff')) return { encoding: 'utf-16be', length: 2 };
  return head === '84319533' ? { encoding: 'gb18030', length: 4 } : undefined;
}

/**
 * The WHATWG encoding a label stands for (https://encoding.spec.whatwg.org/#names-and-labels): `UTF8` is `utf-8`,
 * `gb2312` is `gbk`, `utf-16` is `utf-16le`. Undefined for a label that is in no table.
 */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * {@link encodingOf} for a name a person wrote.
 * @throws InputError that names some encodings
 */
export function namedEncoding(label: string): string {
  const encoding = encodingOf(label);
  if (encoding === undefined) throw new InputError('encoding-label', { label, examples: EXAMPLES });
  return encoding;
}
